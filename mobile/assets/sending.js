/* Sends files out of the window in parts and goes on after a broken connection.
   The client of Flet 1.0.5 reads a chosen file into memory and sends it whole, once. Here the file itself is kept when it
   is chosen, the reading finds nothing, and the request to an address of ours that tells what is missing becomes one
   request for each missing part. The answer that Flet waits for comes when the last part has arrived. */
(() => {
  const MISSING = /^\/api\/preschools\/[0-9a-f-]{36}\/files\/([0-9a-f-]{36})\/missing$/;
  const PAUSES = [700, 1500, 3000, 6000, 12000, 20000];
  const KEPT_FOR = 24 * 3600 * 1000;
  const KEPT_AS = 'nihol-sending:';
  const CHOICES = 20;
  const QUIET = 600;
  const NATIVE = window.fetch.bind(window);
  const slice = Blob.prototype.slice;
  const chosen = [];
  const going = new Map();
  let lastEnded = 0;

  class Refused extends Error {
    constructor(status, code) {
      super(code);
      this.status = status;
    }
  }

  /* Flet's field for files is in no document, so that nothing can be heard of it; but Flet asks it what was chosen. */
  const field = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files');
  const nothing = new Blob([]);
  const keep = (files) => {
    for (const file of files) Object.defineProperty(file, 'slice', { value: () => nothing });
    chosen.unshift(files);
    chosen.length = Math.min(chosen.length, CHOICES);
  };
  Object.defineProperty(HTMLInputElement.prototype, 'files', {
    ...field,
    get() {
      const files = field.get.call(this);
      if (files?.length && !chosen.some((kept) => kept[0] === files[0])) keep([...files]);
      return files;
    },
  });

  const found = (asked) => {
    const [name, size, place] = [asked.get('name'), Number(asked.get('size')), Number(asked.get('place'))];
    const same = (file) => file && file.name === name && file.size === size;
    for (const files of chosen) {
      const file = same(files[place]) ? files[place] : files.find(same);
      if (file) return file;
    }
    return null;
  };

  /* When the file was last written is kept with its upload: parts of another one must not be put to those that came. */
  const requireSame = (id, file, begun) => {
    let kept = null;
    try {
      kept = JSON.parse(localStorage.getItem(KEPT_AS + id) || 'null');
      if (!begun) localStorage.setItem(KEPT_AS + id, JSON.stringify({ written: file.lastModified, at: Date.now() }));
    } catch {
      /* what is not kept cannot be known again */
    }
    if (begun && (!kept || kept.written !== file.lastModified)) throw new Refused(409, 'upload.another_file');
  };

  const forget = (names) => {
    try {
      names().forEach((name) => localStorage.removeItem(name));
    } catch {
      /* nothing was kept */
    }
  };
  forget(() => Object.keys(localStorage).filter((name) => {
    if (!name.startsWith(KEPT_AS)) return false;
    return !(Date.now() - JSON.parse(localStorage.getItem(name) || '{}').at < KEPT_FOR);
  }));

  const refusal = async (answer) => {
    const told = await answer.json().catch(() => ({}));
    return new Refused(answer.status, told.code || 'unknown');
  };

  const waits = (status) => status >= 500 || status === 408 || status === 429;

  const missing = async (address) => {
    const answer = await NATIVE(address, { cache: 'no-store' });
    if (answer.ok) return answer.json();
    throw waits(answer.status) ? new Error() : await refusal(answer);
  };

  /* A ticket that is over meanwhile is no refusal: what is missing is asked again and told with new ones. */
  const put = (address, bytes, moved) => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    request.upload.onprogress = (event) => moved(event.loaded);
    request.onload = () => {
      if (request.status < 300) done();
      else if (waits(request.status) || request.status === 401) failed(new Error());
      else failed(new Refused(request.status, (request.responseText.match(/"code":"([a-z_.]+)"/) || [])[1] || 'unknown'));
    };
    request.onerror = request.ontimeout = request.onabort = () => failed(new Error());
    request.send(bytes);
  });

  const pause = (ms) => new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      done();
    };
    const timer = setTimeout(end, ms);
    addEventListener('online', end);
  });

  const readable = async (file) => {
    try {
      await slice.call(file, 0, 1).arrayBuffer();
    } catch {
      throw new Refused(410, 'upload.unreadable');
    }
  };

  const sendMissing = async (address, file, state) => {
    const told = await missing(address);
    if (!state.known) requireSame(told.file_id, file, told.parts.some((part) => part.received));
    state.known = true;
    let start = 0;
    let there = told.parts.reduce((sum, part) => sum + (part.received ? part.byte_size : 0), 0);
    for (const part of told.parts) {
      const end = start + part.byte_size;
      if (!part.received) {
        await put(part.direct_url, slice.call(file, start, end), (sent) => { state.share = (there + sent) / file.size; });
        there += part.byte_size;
        state.tries = 0;
      }
      start = end;
    }
  };

  const send = async (address, file, state) => {
    for (;;) {
      try {
        await sendMissing(address, file, state);
        return;
      } catch (fault) {
        if (fault instanceof Refused) throw fault;
        await readable(file);
        await pause(PAUSES[Math.min(state.tries++, PAUSES.length - 1)]);
      }
    }
  };

  const answered = async (id, asked) => {
    const address = `${asked.pathname}?ticket=${encodeURIComponent(asked.searchParams.get('ticket') || '')}`;
    const file = found(asked.searchParams);
    const state = { tries: 0, share: 0, known: false };
    going.set(id, state);
    try {
      if (!file) throw new Refused(410, 'upload.unreadable');
      await send(address, file, state);
      forget(() => [KEPT_AS + id]);
      return new Response(null, { status: 200 });
    } catch (fault) {
      return new Response(`${fault.message} ${id}`, { status: fault.status });
    } finally {
      going.delete(id);
      lastEnded = Date.now();
    }
  };

  window.fetch = (...args) => {
    const [address, how] = args;
    const asked = typeof address === 'string' && how?.method === 'PUT' ? new URL(address, location.href) : null;
    const known = asked && asked.origin === location.origin ? MISSING.exec(asked.pathname) : null;
    return known ? answered(known[1], asked) : NATIVE(...args);
  };

  addEventListener('beforeunload', (event) => {
    if (going.size) event.preventDefault();
  });

  /* For reload.js, which loads the page anew only when nothing is on its way: the files would be lost with the page. */
  window.niholSending = {
    async rest(told) {
      while (going.size || Date.now() - lastEnded < QUIET) {
        const [state] = going.values();
        if (state) told(Math.floor(state.share * 100));
        await new Promise((done) => setTimeout(done, 200));
      }
    },
  };
})();
