// What the gateway says itself, in the three languages everybody meets first, when a part of the site is not there.

const RETRY_SECONDS = 5;

const WORDS = [
  { lang: 'en', dir: 'ltr', title: 'One moment', text: 'This part of the site is starting again. The page tries again by itself in a few seconds.', again: 'Try again now' },
  { lang: 'fr', dir: 'ltr', title: 'Un instant', text: 'Cette partie du site redémarre. La page réessaie d’elle-même dans quelques secondes.', again: 'Réessayer maintenant' },
  { lang: 'ar', dir: 'rtl', title: 'لحظة من فضلك', text: 'هذا الجزء من الموقع يعيد التشغيل. تحاول الصفحة من جديد تلقائيًا بعد ثوانٍ.', again: 'حاول الآن' },
];

const STYLE = 'body{font:1.1rem/1.6 system-ui,sans-serif;max-width:36rem;margin:12vh auto 0;padding:1rem;color:#1a1a1a;background:#fff}a{color:#0b57a4}' +
  '@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8ec5ff}}';

/** Answers in place of a part that cannot be reached: JSON where a program asks, else a page that tries again. */
export function sayUnreachable(req, res) {
  if (res.headersSent || res.destroyed) return res.destroy();
  const common = { 'retry-after': String(RETRY_SECONDS), 'cache-control': 'no-store', connection: 'close' };
  const path = req.url.split('?')[0];
  if (path.startsWith('/graphql')) return answer(res, common, 'application/json; charset=utf-8', graphqlBody());
  if (wantsPage(req, path)) return answer(res, common, 'text/html; charset=utf-8', page(req));
  return answer(res, common, 'text/plain; charset=utf-8', `${WORDS[0].title}. Try again in ${RETRY_SECONDS} seconds.\n`);
}

function answer(res, headers, type, body) {
  res.writeHead(502, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(body) });
  res.end(body);
}

/** A page that reloads itself would repeat what was sent with it, so only a plain visit gets one. */
const wantsPage = (req, path) => ['GET', 'HEAD'].includes(req.method) && (req.headers.accept ?? '').includes('text/html') && !path.startsWith('/media');

const graphqlBody = () =>
  JSON.stringify({ errors: [{ message: 'The service is starting again. Try again in a few seconds.', extensions: { code: 'UNAVAILABLE', retryAfter: RETRY_SECONDS } }] });

/** The visitor's own language first, the other two below it. */
function page(req) {
  const wanted = (req.url.match(/^\/(en|fr|ar)(?=[/?]|$)/)?.[1] ?? (req.headers['accept-language'] ?? '').slice(0, 2)).toLowerCase();
  const ordered = [...WORDS].sort((a, b) => Number(b.lang === wanted) - Number(a.lang === wanted));
  const sections = ordered.map(({ lang, dir, title, text, again }, i) => {
    const level = i === 0 ? 'h1' : 'h2';
    return `<section lang="${lang}" dir="${dir}"><${level}>${title}</${level}><p>${text}</p><p><a href="">${again}</a></p></section>`;
  });
  return `<!doctype html><html lang="${ordered[0].lang}" dir="${ordered[0].dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="${RETRY_SECONDS}"><meta name="robots" content="noindex"><title>${ordered[0].title}</title><style>${STYLE}</style>
<main>${sections.join('\n')}</main></html>\n`;
}
