// Marks of attendance go out as they are made; without a connection they stay in this browser until there is one.
"use strict";

(() => {
  const AFTER_MS = 700;
  const AGAIN_MS = 15000;
  const uuid = () =>
    crypto.randomUUID
      ? crypto.randomUUID()
      : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
          (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (+c / 4)))).toString(16));

  class Sheet {
    constructor(form) {
      this.form = form;
      this.session = form.dataset.session;
      this.key = `nihol-attendance:${form.dataset.attendance}`;
      // Of the page's time at the server, so that a clock that runs ahead writes down no time that is to come.
      this.ahead = Date.now() - Date.parse(form.dataset.now);
      this.told = form.querySelector("[data-told]");
      this.words = {};
      for (const one of form.querySelector("[data-words]").content.children) this.words[one.dataset.word] = one.textContent;
      this.kept = this.read();
      this.keeps = true;
      this.show();
      form.addEventListener("change", (event) => this.note(event.target));
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.take();
        this.send(true);
      });
      addEventListener("online", () => this.send());
      // What was refused is not sent again before somebody has looked at it.
      setInterval(() => this.told.dataset.now === "refused" || this.send(), AGAIN_MS);
      addEventListener("beforeunload", (event) => {
        if (!this.keeps && Object.keys(this.kept).length) event.preventDefault();
      });
      if (Object.keys(this.kept).length) this.send();
    }

    read() {
      try {
        return JSON.parse(localStorage.getItem(this.key) || "{}");
      } catch {
        return {};
      }
    }

    write() {
      try {
        if (Object.keys(this.kept).length) localStorage.setItem(this.key, JSON.stringify(this.kept));
        else localStorage.removeItem(this.key);
        this.keeps = true;
      } catch {
        this.keeps = false;
      }
    }

    take() {
      const focused = document.activeElement && document.activeElement.closest("[data-participant]");
      if (focused) this.keep(focused);
    }

    note(field) {
      const row = field.closest("[data-participant]");
      if (!row) return;
      this.keep(row);
      clearTimeout(this.soon);
      this.soon = setTimeout(() => this.send(), AFTER_MS);
    }

    keep(row) {
      const id = row.dataset.participant, chosen = row.querySelector(`[name="p-${id}"]:checked`);
      if (!chosen) return;
      const present = chosen.value === "present", made = row.querySelector(`[name="made-${id}"]`);
      if (present) made.value = "";
      const note = row.querySelector(`[name="note-${id}"]`).value.trim(), was = row.querySelector(`[name="was-${id}"]`);
      if ([chosen.value, made.value, note].join("|") === was.value) {
        delete this.kept[`${this.session} ${id}`];
      } else {
        this.kept[`${this.session} ${id}`] = {
          session_id: this.session, participant_id: id, present, made_up_on: made.value || null, note,
          noted_at: new Date(Date.now() - this.ahead).toISOString(),
        };
      }
      row.toggleAttribute("data-waits", `${this.session} ${id}` in this.kept);
      this.write();
    }

    // What was kept before this page was opened is shown on it.
    show() {
      for (const mark of Object.values(this.kept)) {
        const row = mark.session_id === this.session && this.form.querySelector(`[data-participant="${mark.participant_id}"]`);
        if (!row) continue;
        const id = mark.participant_id;
        row.querySelector(`[name="p-${id}"][value="${mark.present ? "present" : "absent"}"]`).checked = true;
        row.querySelector(`[name="made-${id}"]`).value = mark.made_up_on || "";
        row.querySelector(`[name="note-${id}"]`).value = mark.note;
        row.querySelector("details").open = Boolean(mark.made_up_on || mark.note);
        row.setAttribute("data-waits", "");
      }
    }

    be(state, text) {
      this.told.dataset.now = state;
      this.told.textContent = (text || this.words[state]).replace("#", Object.keys(this.kept).length);
    }

    async send(asked) {
      const waiting = { ...this.kept }, marks = Object.values(waiting);
      if (!marks.length) {
        if (asked) this.be("kept");
        return;
      }
      if (this.busy) return;
      this.busy = true;
      this.be("sending");
      try {
        const told = await this.answered(marks);
        if (told) this.sent(waiting);
      } catch {
        this.be(this.keeps ? "waiting" : "full");
      }
      this.busy = false;
      if (this.told.dataset.now === "sent" && Object.keys(this.kept).length) this.send();
    }

    async answered(marks) {
      const answer = await fetch(`${this.form.dataset.attendance}?key=${uuid()}`, {
        method: "POST", credentials: "same-origin", redirect: "manual",
        body: new URLSearchParams({ _csrf_token: this.form.dataset.csrf, marks: JSON.stringify({ marks }) }),
      });
      if (answer.status >= 500 || answer.status === 429) throw new Error("not now");
      const isJson = (answer.headers.get("content-type") || "").includes("json");
      if (!isJson) {
        this.be("signed-out");
        return false;
      }
      const told = await answer.json();
      if (!answer.ok) this.be("refused", `${this.words.refused} ${told.refusal || ""}`);
      return answer.ok;
    }

    sent(waiting) {
      for (const [at, mark] of Object.entries(waiting)) {
        if (!this.kept[at] || this.kept[at].noted_at !== mark.noted_at) continue;
        delete this.kept[at];
        const row = mark.session_id === this.session && this.form.querySelector(`[data-participant="${mark.participant_id}"]`);
        if (!row) continue;
        row.removeAttribute("data-waits");
        const said = [mark.present ? "present" : "absent", mark.made_up_on || "", mark.note];
        row.querySelector(`[name="was-${mark.participant_id}"]`).value = said.join("|");
      }
      this.write();
      this.be("sent");
    }
  }

  document.querySelectorAll("form[data-attendance]").forEach((form) => new Sheet(form));
})();
