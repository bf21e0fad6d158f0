"use strict";
(() => {
  const first = (selector) => document.querySelector(selector);
  const typing = (target) => target.closest("input, select, textarea, dialog, [contenteditable]");

  const tick = document.getElementById(location.hash.slice(1))?.querySelector(".tick");
  if (tick) {
    // Later than the browser, which takes the focus away when it scrolls to the line.
    addEventListener("load", () => tick.focus());
  } else {
    first("[data-focus]")?.focus();
  }

  for (const opener of document.querySelectorAll("[data-dialog]")) {
    const dialog = document.getElementById(opener.dataset.dialog);
    opener.addEventListener("click", (event) => {
      event.preventDefault();
      dialog.showModal();
    });
    dialog.querySelector("[data-close]").addEventListener("click", (event) => {
      event.preventDefault();
      dialog.close();
    });
  }

  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = button.dataset.copied;
    });
  }

  for (const button of document.querySelectorAll("[data-busy]")) {
    button.form.addEventListener("submit", () => {
      button.textContent = button.dataset.busy;
    });
  }

  for (const form of document.querySelectorAll("form[method='get']")) {
    form.addEventListener("formdata", ({ formData }) => {
      for (const [name, value] of [...formData]) {
        if (value === "") {
          formData.delete(name);
        }
      }
    });
  }

  const editor = first("[data-edit]");
  if (editor) {
    const save = document.getElementById(editor.dataset.edit);
    const cancel = first("[data-cancel]");
    let leaving = false;
    editor.setSelectionRange(editor.value.length, editor.value.length);
    document.addEventListener("submit", (event) => {
      if (leaving) {
        event.preventDefault();
      }
      leaving = true;
    });
    for (const field of editor.form.elements) {
      field.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
          leaving = true;
          location.assign(cancel.href);
        }
      });
      field.addEventListener("blur", ({ relatedTarget: next }) => {
        const stays = next === cancel || next?.form === editor.form || !document.hasFocus();
        if (!leaving && !stays) {
          editor.form.requestSubmit(save);
        }
      });
    }
  }

  for (const line of document.querySelectorAll(".todos li:not(.editing)")) {
    line.addEventListener("dblclick", ({ target }) => {
      if (!target.closest("a, button")) {
        line.querySelector("a").click();
      }
    });
  }

  const running = first("[data-refresh]");
  if (running) {
    setTimeout(() => location.reload(), Number(running.dataset.refresh) * 1000);
  }

  const rows = [...document.querySelectorAll("[data-rows] tbody a:first-of-type")];
  const step = (by) => {
    const at = rows.indexOf(document.activeElement);
    rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + by))]?.focus();
  };
  const keys = {
    "/": () => first("[data-key='/']")?.focus(),
    n: () => first("[data-key='n']")?.click(),
    "?": () => first("[data-key='?']")?.click(),
    j: () => step(1),
    k: () => step(-1),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
})();
