// Sends files in parts, several one after the other; what a broken connection left goes on where it ended.
"use strict";

(() => {
  const RETRY_MS = [1000, 2000, 5000, 10000, 20000, 30000];
  const POLL_MS = 1500;
  const KEPT_FOR = 24 * 3600 * 1000;
  const uuid = () =>
    crypto.randomUUID
      ? crypto.randomUUID()
      : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
          (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (+c / 4)))).toString(16));

  class Refused extends Error {}
  class Broken extends Error {}

  async function asked(address, fields) {
    let answer;
    try {
      answer = await fetch(address, fields
        ? { method: "POST", body: new URLSearchParams(fields), credentials: "same-origin" }
        : { credentials: "same-origin" });
    } catch {
      throw new Broken();
    }
    if (answer.status >= 500 || answer.status === 429) throw new Broken();
    const isJson = (answer.headers.get("content-type") || "").includes("json");
    const told = isJson ? await answer.json() : {};
    if (!answer.ok || !isJson) throw new Refused(told.refusal || "");
    return told;
  }

  function put(address, bytes, progress, holder) {
    return new Promise((done, failed) => {
      const request = new XMLHttpRequest();
      holder.request = request;
      request.open("PUT", address);
      request.upload.onprogress = (event) => progress(event.loaded);
      request.onload = () => (request.status < 300 ? done() : failed(new Broken()));
      request.onerror = request.ontimeout = () => failed(new Broken());
      request.onabort = () => failed(new Refused(""));
      request.send(bytes);
    });
  }

  function pause(ms) {
    return new Promise((done) => {
      const timer = setTimeout(end, ms);
      function end() {
        clearTimeout(timer);
        removeEventListener("online", end);
        done();
      }
      addEventListener("online", end);
    });
  }

  // Which upload a file belongs to is remembered by its name, size and time, so that it goes on after a reload too.
  const memory = {
    read(key) {
      try {
        const kept = JSON.parse(localStorage.getItem(key) || "null");
        return kept && Date.now() - kept.at < KEPT_FOR ? kept.id : "";
      } catch {
        return "";
      }
    },
    write(key, id) {
      try {
        if (id) localStorage.setItem(key, JSON.stringify({ id, at: Date.now() }));
        else localStorage.removeItem(key);
      } catch {
        // A browser that keeps nothing only loses what it could have gone on with.
      }
    },
  };

  class Desk {
    constructor(section) {
      this.section = section;
      this.base = section.dataset.base;
      this.list = section.querySelector("[data-list]");
      this.words = {};
      for (const one of section.querySelector("[data-words]").content.children) this.words[one.dataset.word] = one.textContent;
      this.limits = new Map(section.dataset.limits.trim().split(/\s+/).map((one) => {
        const [extension, bytes, kind] = one.split(":");
        return [extension, { bytes: Number(bytes), kind }];
      }));
      this.sendings = [];
      this.turn = Promise.resolve();
      section.hidden = false;
      document.querySelectorAll("[data-fallback]").forEach((one) => (one.hidden = true));
      this.listen();
    }

    listen() {
      const drop = this.section.querySelector("[data-drop]"), choose = this.section.querySelector("[data-choose]");
      choose.addEventListener("change", () => {
        this.take(choose.files);
        choose.value = "";
      });
      for (const name of ["dragenter", "dragover"])
        drop.addEventListener(name, (event) => {
          event.preventDefault();
          drop.classList.add("over");
        });
      for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => drop.classList.remove("over"));
      drop.addEventListener("drop", (event) => {
        event.preventDefault();
        this.take(event.dataTransfer.files);
      });
      // A file that misses the field must not lead the page away.
      for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());
      addEventListener("beforeunload", (event) => {
        if (this.sendings.some((one) => one.state === "sending" || one.state === "waiting")) event.preventDefault();
      });
    }

    take(files) {
      const many = this.section.querySelector("[data-choose]").multiple;
      for (const file of many ? files : [...files].slice(0, 1)) {
        if (!many) [...this.sendings].forEach((one) => one.leave());
        const sending = new Sending(this, file);
        this.sendings.push(sending);
        if (sending.state === "waiting") this.turn = this.turn.then(() => sending.run());
      }
      this.show();
    }

    show() {
      const wait = this.section.querySelector("[data-wait]") !== null;
      const sent = this.sendings.filter((one) => one.state === "ready" || (one.state === "checking" && !wait));
      const busy = this.sendings.some((one) => one.state === "waiting" || one.state === "sending" || one.state === "broken");
      const fields = this.section.querySelector("[data-files]");
      fields.replaceChildren(...sent.flatMap((one) => [hidden("file", one.id), hidden("title", one.title)]));
      const ready = sent.length > 0 && !busy;
      this.section.querySelectorAll("[data-ready]").forEach((one) => (one.disabled = !ready));
      const pictures = sent.every((one) => one.kind === "picture");
      this.section.querySelectorAll("[data-ready-set]").forEach((one) => (one.disabled = !ready || !pictures || sent.length < 2));
    }

    tell(text) {
      this.section.querySelector("[data-told]").textContent = text;
    }
  }

  class Sending {
    constructor(desk, file) {
      this.desk = desk;
      this.file = file;
      this.title = file.name.replace(/\.[^.]*$/, "").replace(/[_]+/g, " ").slice(0, 200);
      this.key = `nihol-sending:${desk.base}:${file.name}:${file.size}:${file.lastModified}`;
      this.kind = "";
      this.row = desk.section.querySelector("[data-row]").content.firstElementChild.cloneNode(true);
      this.part("name").textContent = file.name;
      const small = file.size < 1048576;
      this.part("size").textContent = new Intl.NumberFormat(document.documentElement.lang, {
        style: "unit", unit: small ? "kilobyte" : "megabyte", maximumFractionDigits: small ? 0 : 1,
      }).format(Math.max(file.size / (small ? 1024 : 1048576), small ? 1 : 0));
      this.part("drop-it").addEventListener("click", () => this.leave());
      this.part("again").addEventListener("click", () => dispatchEvent(new Event("online")));
      desk.list.append(this.row);
      this.judge();
    }

    part(name) {
      return this.row.querySelector(`[data-${name}]`);
    }

    judge() {
      const limit = this.desk.limits.get(this.file.name.split(".").pop().toLowerCase());
      if (!limit) this.be("refused", this.desk.words["wrong-type"]);
      else if (this.file.size > limit.bytes) this.be("refused", this.desk.words["too-large"]);
      else this.be("waiting");
    }

    be(state, text) {
      this.state = state;
      this.row.dataset.now = state;
      this.part("state").textContent = text || this.desk.words[state] || "";
      this.part("again").hidden = state !== "broken";
      this.part("progress").hidden = state === "refused" || state === "ready";
      this.desk.tell(`${this.file.name}: ${this.part("state").textContent}`);
      this.desk.show();
    }

    leave() {
      this.gone = true;
      if (this.request) this.request.abort();
      this.row.remove();
      this.desk.sendings = this.desk.sendings.filter((one) => one !== this);
      dispatchEvent(new Event("online"));
      this.desk.show();
    }

    progress(sent) {
      this.part("progress").value = this.file.size ? (100 * sent) / this.file.size : 100;
    }

    async run() {
      for (let tries = 0; !this.gone && this.state !== "refused"; ) {
        this.be("sending");
        const before = this.sent;
        try {
          await this.send();
          memory.write(this.key, "");
          this.watch();
          return;
        } catch (error) {
          if (this.gone) return;
          if (error instanceof Refused) {
            memory.write(this.key, "");
            this.be("refused", error.message || this.desk.words.broken);
            return;
          }
          this.be("broken");
          tries = this.sent > before ? 0 : tries;
          await pause(RETRY_MS[Math.min(tries++, RETRY_MS.length - 1)]);
        }
      }
    }

    async send() {
      const { parts } = await this.place();
      this.sent = parts.filter((one) => one.received).reduce((sum, one) => sum + one.size, 0);
      this.progress(this.sent);
      let start = 0;
      for (const one of parts) {
        const end = start + one.size;
        if (!one.received) {
          await put(one.url, this.file.slice(start, end), (loaded) => this.progress(this.sent + loaded), this);
          this.sent += one.size;
        }
        start = end;
      }
      this.took(await asked(this.address(`/arrived?key=${uuid()}`), { _csrf_token: this.desk.section.dataset.csrf }));
    }

    async place() {
      this.id = this.id || memory.read(this.key);
      if (this.id) {
        try {
          return await asked(this.address("/parts"));
        } catch (error) {
          if (error instanceof Broken) throw error;
          this.id = "";
        }
      }
      const id = uuid();
      const told = await asked(`${this.desk.base}?key=${uuid()}`, {
        _csrf_token: this.desk.section.dataset.csrf,
        id, name: this.file.name.slice(-255), byte_size: this.file.size, purpose: this.desk.section.dataset.purpose,
      });
      this.id = id;
      memory.write(this.key, id);
      return told;
    }

    address(rest) {
      return `${this.desk.base}/${this.id}${rest}`;
    }

    took(told) {
      this.kind = told.kind;
      if (told.state === "refused") this.be("refused", told.refusal);
      else this.be(told.state === "ready" ? "ready" : "checking");
    }

    async watch() {
      while (!this.gone && this.state === "checking") {
        await new Promise((done) => setTimeout(done, POLL_MS));
        try {
          const told = await asked(this.address(""));
          if (told.state !== "waiting") this.took(told);
        } catch (error) {
          if (error instanceof Refused) return;
        }
      }
    }
  }

  function hidden(name, value) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    return field;
  }

  document.querySelectorAll("[data-sending]").forEach((section) => new Desk(section));
})();
