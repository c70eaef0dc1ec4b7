import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { renderPost } from '@libs/discussions/render/render-post.js';
import { ALL_HOSTILE_TEXTS } from '@libs/discussions/render/testing/hostile-texts.js';
import { SAFE_ELEMENTS } from '@libs/discussions/render/testing/read-safe-html.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { freePort } from '../../tools/lib/ports.mjs';
import { launchBrowser, visit } from './browser.js';

/** Written into the page as a script: no content policy, so that nothing but the rendering protects it. */
const ALARM = 'globalThis.ran = []; for (const name of ["alert", "confirm", "prompt", "print"]) globalThis[name] = (what) => void globalThis.ran.push(name + " " + what);';

interface Survey {
  strangers: string[];
  schemes: string[];
  ran: string[];
  elements: number;
}

/** Runs in the page: everything within the posts, as this browser understood it. */
const SURVEY = `(allowed) => {
  const strangers = [], schemes = new Set();
  const posts = [...document.querySelectorAll('article')];
  let elements = 0;
  for (const element of posts.flatMap((post) => [...post.querySelectorAll('*')])) {
    elements++;
    const known = Object.hasOwn(allowed, element.localName) && element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? allowed[element.localName] : null;
    const bad = known ? [...element.attributes].filter(({ name }) => !known.includes(name)).map(({ name }) => name) : ['itself'];
    if (bad.length > 0) strangers.push(element.outerHTML.slice(0, 120) + ': ' + bad);
    if (element.localName === 'a' && element.hasAttribute('href')) schemes.add(element.protocol);
  }
  return { strangers, schemes: [...schemes].sort(), ran: globalThis.ran, elements };
}`;

describe('hostile posts in a browser', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let posts: string[];

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    posts = ALL_HOSTILE_TEXTS.flatMap((text) => [text, `> - ${text}`, `| *a* ${text} |\n|---|\n| **${text}** |`]).map((body) => renderPost(body, { origin }).html);
    const page = `<!doctype html><html lang="en"><title>Posts</title><script>${ALARM}</script>${posts.map((html) => `<article>${html}</article>`).join('\n')}<footer id="end">end</footer></html>`;
    server = createServer((_request, response) => void response.setHeader('content-type', 'text/html; charset=utf-8').end(page)).listen(port, '127.0.0.1');
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(alsoAsked: string[]) {
    const { page, context } = await visit(browser, { origin });
    page.on('request', (request) => {
      if (request.url() !== `${origin}/` && !request.url().endsWith('/favicon.ico')) alsoAsked.push(request.url());
    });
    page.on('dialog', (dialog) => {
      alsoAsked.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto('/');
    return { page, context };
  }

  const names = Object.fromEntries(Object.entries(SAFE_ELEMENTS).map(([element, attributes]) => [element, Object.keys(attributes)]));
  const survey = `(${SURVEY})(${JSON.stringify(names)})`;

  it('run nothing, ask for nothing and stay in their place', async () => {
    const asked: string[] = [];
    const { page, context } = await open(asked);
    const found = (await page.evaluate(survey)) as Survey;
    expect(found).toMatchObject({ strangers: [], ran: [] });
    expect(found.schemes.filter((scheme) => !['http:', 'https:', 'mailto:'].includes(scheme))).toEqual([]);
    expect(found.elements).toBeGreaterThan(2_000);
    expect(await page.evaluate('document.querySelectorAll("body > article").length')).toBe(posts.length);
    expect(await page.evaluate('document.getElementById("end").parentElement.localName')).toBe('body');

    // As the live part of the page puts them in, and read and written once more: a tree that changes then was not safe.
    await page.evaluate('for (const post of document.querySelectorAll("article")) { const html = post.innerHTML; post.innerHTML = html; if (post.innerHTML !== html) ran.push("changed: " + html.slice(0, 200)); }');
    // Whatever waits for a person is offered one.
    await page.evaluate(`for (const element of document.querySelectorAll('article *')) {
      if (element.localName === 'a') element.addEventListener('click', (event) => event.preventDefault());
      for (const type of ['click', 'mouseover', 'pointerenter', 'focus', 'blur', 'toggle', 'load', 'error', 'wheel']) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    }`);
    await page.waitForTimeout(500);
    expect((await page.evaluate(survey)) as Survey).toMatchObject({ strangers: [], ran: [], elements: found.elements });
    expect(asked).toEqual([]);
    expect(page.url()).toBe(`${origin}/`);
    await context.close();
  });

  it('lead nowhere that runs a script when they are followed', async () => {
    const { page, context } = await open([]);
    const addresses = (await page.evaluate('[...new Set([...document.querySelectorAll("article a[href]")].map((link) => link.href))]')) as string[];
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !/^(https?:\/\/|mailto:)/.test(address))).toEqual([]);
    await context.close();
  });

  it('would be noticed', async () => {
    const asked: string[] = [];
    const { page, context } = await open(asked);
    await page.evaluate('document.querySelector("article").innerHTML = "<img src=/stolen onerror=alert(1)><svg></svg>"');
    const found = await eventually(async () => {
      const now = (await page.evaluate(survey)) as Survey;
      expect(now.ran).toEqual(['alert 1']);
      return now;
    });
    expect(found.strangers).toHaveLength(2);
    expect(asked).toEqual([`${origin}/stolen`]);
    await context.close();
  });
});
