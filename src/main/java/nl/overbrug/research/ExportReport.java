package nl.overbrug.research;

import java.util.List;
import java.util.UUID;

/**
 * What came of an export.
 *
 * @param id stands in the manifest and in the audit, so that a file that is found somewhere can be traced to the day it was made
 */
record ExportReport(
        UUID id, int participants, int trajectories, SmallGroups smallGroups, List<ResearchZip.Entry> files) {}
