package nl.overbrug.ruledraft.web;

/** Why a version is taken back before its day. */
record WithdrawForm(String reason) {}
