// The pages under /_mail: what the local post box took, newest first, as escaped text with its links.
import { mailNames, mailSource } from './mail.mjs';

const SHOWN = 50;
const READ_OF_EACH = 512 * 1024;
const LOOPBACK = /^(::1|127\.\d+\.\d+\.\d+|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const STYLE = `body{font:1rem/1.6 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff}
article{border-top:1px solid #767676;padding:1rem 0}h2{font-size:1.1rem;margin:0}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
a{color:#0b57a4;overflow-wrap:anywhere}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8ec5ff}}`;

/** Only a browser on this machine may look: by address, by name asked for, and not through another proxy. */
export function mayReadMail(req) {
  const through = req.headers['x-forwarded-for'] ?? req.headers.forwarded;
  return through === undefined && LOOPBACK.test(req.socket.remoteAddress ?? '') && LOCAL_HOST.test(req.headers.host ?? '');
}

/** Answers /_mail (list) and /_mail/<name>.eml (source of one mail). */
export function mailPages(folder) {
  return async (req, res) => {
    if (!mayReadMail(req)) return send(res, 404, 'Not found');
    const path = new URL(req.url, 'http://localhost').pathname;
    const name = path.slice('/_mail/'.length);
    if (!name) return send(res, 200, await listPage(folder));
    const source = await mailSource(folder, name);
    if (!source) return send(res, 404, 'No such mail');
    res.writeHead(200, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
    res.end(source);
  };
}

function send(res, status, body) {
  res.writeHead(status, HEADERS);
  res.end(body);
}

async function listPage(folder) {
  const { simpleParser } = await import('mailparser');
  const names = (await mailNames(folder)).slice(0, SHOWN);
  const articles = [];
  for (const name of names) {
    const source = await mailSource(folder, name, READ_OF_EACH);
    if (source) articles.push(article(name, await simpleParser(source, { skipImageLinks: true, skipHtmlToText: false })));
  }
  const body = articles.length ? articles.join('\n') : '<p>No mail yet. Mails the site sends appear here; nothing leaves this machine.</p>';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mail</title>
<style>${STYLE}</style><main><h1>Mail</h1>\n${body}\n</main></html>`;
}

function article(name, mail) {
  const text = (mail.text ?? '').trim();
  const links = linksOf(mail).map((url) => `<li><a href="${escape(url)}" rel="noreferrer">${escape(url)}</a></li>`);
  const files = (mail.attachments ?? []).map((file) => escape(`${file.filename ?? 'unnamed'} (${file.contentType}, ${file.size} bytes)`));
  return `<article><h2 dir="auto">${escape(mail.subject ?? '(no subject)')}</h2>
<p>To <bdi>${escape(addresses(mail.to))}</bdi> · from <bdi>${escape(addresses(mail.from))}</bdi> · <time>${escape(mail.date?.toISOString() ?? '')}</time>
 · <a href="/_mail/${escape(name)}">source</a></p>
<pre dir="auto">${escape(text)}</pre>${links.length ? `<p>Links</p><ul>${links.join('')}</ul>` : ''}${files.length ? `<p>Attached: ${files.join(', ')}</p>` : ''}</article>`;
}

/** Web addresses from the text and from the links of the HTML part, each once, never another scheme. */
function linksOf(mail) {
  const found = new Set();
  for (const [url] of (mail.text ?? '').matchAll(/https?:\/\/[^\s<>"']+/g)) found.add(url.replace(/[.,;:!?)\]]+$/, ''));
  for (const [, url] of (mail.html || '').matchAll(/\bhref\s*=\s*["'](https?:\/\/[^"']+)["']/gi)) found.add(unescape(url));
  return [...found];
}

const addresses = (field) => [field].flat().filter(Boolean).map((part) => part.text).join(', ');
const unescape = (text) => text.replace(/&(amp|#38|#x26);/gi, '&').replace(/&(#61|#x3d);/gi, '=');
const escape = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
