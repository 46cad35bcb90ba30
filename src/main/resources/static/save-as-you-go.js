// Saves a form while it is being filled in, a moment after the last change; data-save-as-you-go says where to. The answer says which version
// of it was seen, what its fields now say in the database and what to tell. data-kept-at is where something new is found once it was saved.
// Without this script the button saves, and it always may.
(() => {
  const MOMENT = 1200;

  function attach(form) {
    const status = form.querySelector("[data-saved]");
    let timer = null;
    let saving = null;
    let stopped = false;

    async function send() {
      const answer = await fetch(form.dataset.saveAsYouGo, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { Accept: "application/json" },
        redirect: "error",
      });
      const kept = await answer.json();
      if (kept.gezien === null) {
        stopped = true;
      } else {
        (form.elements.gezien || form.elements.version).value = kept.gezien;
      }
      if (kept.opened && form.elements._opened) {
        form.elements._opened.value = kept.opened;
      }
      if (kept.opened && form.dataset.keptAt) {
        history.replaceState(null, "", form.dataset.keptAt);
      }
      status.textContent = kept.melding || form.dataset.failed;
    }

    async function save() {
      timer = null;
      await saving;
      saving = send().catch(() => {
        status.textContent = form.dataset.failed;
      });
      await saving;
      saving = null;
    }

    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = stopped ? null : setTimeout(save, MOMENT);
    });
    form.addEventListener("submit", async event => {
      clearTimeout(timer);
      stopped = true;
      if (saving) {
        event.preventDefault();
        await saving;
        form.requestSubmit(event.submitter);
      }
    });
    window.addEventListener("pagehide", () => {
      if (timer && !stopped) {
        fetch(form.dataset.saveAsYouGo, { method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: true });
      }
    });
  }

  document.querySelectorAll("form[data-save-as-you-go]").forEach(attach);
})();
