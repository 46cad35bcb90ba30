// Reads the parts of a page aloud with the voices of the browser itself; nothing leaves the machine. A button names the parts in
// data-read-aloud and what it says while reading in data-stop. Without a voice for the language of the page it stays hidden.
(() => {
  const speech = window.speechSynthesis;
  if (!speech || !window.SpeechSynthesisUtterance) {
    return;
  }
  const language = document.documentElement.lang || "nl";
  const voice = () => speech.getVoices().find(each => each.lang.toLowerCase().startsWith(language));

  function attach(button) {
    const label = button.querySelector("span");
    const start = label.textContent;
    let reading = null;

    function stop() {
      reading = null;
      label.textContent = start;
      document.querySelectorAll(".is-read").forEach(part => part.classList.remove("is-read"));
    }

    function utterance(part, turn, isLast) {
      const said = new SpeechSynthesisUtterance(part.textContent.trim());
      const block = part.closest(".choice") || part;
      said.voice = voice();
      said.lang = said.voice.lang;
      said.onstart = () => turn === reading && block.classList.add("is-read");
      said.onend = () => {
        block.classList.remove("is-read");
        if (isLast && turn === reading) {
          stop();
        }
      };
      return said;
    }

    button.addEventListener("click", () => {
      const wasReading = reading !== null;
      speech.cancel();
      stop();
      if (!wasReading) {
        const parts = [...document.querySelectorAll(button.dataset.readAloud)].filter(part => part.textContent.trim());
        const turn = (reading = {});
        label.textContent = button.dataset.stop;
        parts.forEach((part, at) => speech.speak(utterance(part, turn, at === parts.length - 1)));
      }
    });
    window.addEventListener("pagehide", () => speech.cancel());
  }

  function show() {
    if (voice()) {
      document.querySelectorAll("[data-read-aloud][hidden]").forEach(button => {
        button.hidden = false;
        attach(button);
      });
    }
  }

  show();
  speech.addEventListener("voiceschanged", show);
})();
