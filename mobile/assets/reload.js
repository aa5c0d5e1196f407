/* Keeps the screen while the server is away and resumes the same session when it is back.
   The client of Flet 1.0.5 stops painting after it reconnects inside the page; a reload resumes the same session on the
   server. So the client is not told that its socket closed: the last screen stays, a line moves along the top, words in
   the reader's language say why, and the page is loaded again as soon as the server answers; but not before the files
   that are on their way have arrived (sending.js), for the page would forget them. */
(() => {
  const Native = window.WebSocket;
  let away = false;
  let words = {};
  fetch('/away-words.json').then((answer) => answer.json()).then((told) => { words = told; }, () => {});

  /* The language kept by mobile/device/session.py; Flutter writes it as JSON under its own prefix. */
  const spoken = (name) => {
    const key = Object.keys(localStorage).find((one) => one.endsWith('nihol.language'));
    const kept = key ? localStorage.getItem(key).replaceAll('"', '') : '';
    return (words[kept] || words[document.documentElement.lang] || {})[name] || '';
  };

  const tell = (text) => {
    const told = document.getElementById('away-told');
    if (told && text && told.textContent !== text) told.textContent = text;
  };

  const shade = () => {
    const style = document.createElement('style');
    style.textContent =
      '#away{position:fixed;inset:0;z-index:99999;background:rgba(245,247,243,0);animation:away-dim 1s 1.2s forwards}' +
      '#away::before{content:"";position:absolute;top:0;left:0;height:4px;width:30%;border-radius:2px;background:#1F7A4D;' +
      'animation:away-run 1.6s ease-in-out infinite alternate}' +
      '#away-told{position:fixed;z-index:99999;top:16px;left:50%;transform:translateX(-50%);margin:0;width:max-content;' +
      'max-width:calc(100% - 32px);box-sizing:border-box;padding:12px 20px;border-radius:12px;background:#1D2B24;' +
      'color:#fff;font:600 16px/1.4 App,"Source Sans Pro",system-ui,sans-serif;opacity:0;animation:away-say .2s 1.2s forwards}' +
      '@keyframes away-say{to{opacity:1}}' +
      '@keyframes away-run{from{left:0}to{left:70%}}@keyframes away-dim{to{background:rgba(245,247,243,.55)}}' +
      '@media (prefers-reduced-motion:reduce){#away::before{animation:none;width:100%}}';
    const cover = document.createElement('div');
    cover.id = 'away';
    cover.setAttribute('role', 'progressbar');
    cover.setAttribute('aria-busy', 'true');
    document.head.append(style);
    document.body.append(cover);
    if (spoken('away')) {
      const told = document.createElement('p');
      told.id = 'away-told';
      told.setAttribute('role', 'status');
      told.textContent = spoken('away');
      document.body.append(told);
    }
    document.activeElement?.blur?.();
  };

  const revive = async () => {
    for (let pause = 700; ; pause = Math.min(pause * 1.3, 5000)) {
      await new Promise((done) => setTimeout(done, pause));
      try {
        const answer = await fetch('/health/live', { cache: 'no-store' });
        if (answer.ok) {
          await window.niholSending?.rest((percent) => tell(spoken('sending').replace('#', percent)));
          location.reload();
          return;
        }
      } catch {
        /* still away */
      }
    }
  };

  window.WebSocket = class extends Native {
    constructor(...args) {
      super(...args);
      let opened = false;
      super.addEventListener('open', () => { opened = true; });
      super.addEventListener('close', (event) => {
        if (!opened) return;
        event.stopImmediatePropagation();
        if (away) return;
        away = true;
        shade();
        revive();
      });
      super.addEventListener('error', (event) => { if (opened) event.stopImmediatePropagation(); });
    }
  };
})();
