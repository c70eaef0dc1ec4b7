import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Browser } from 'playwright-core';
import { eventually } from '@libs/platform/testing/eventually.js';
import { Cast, type Player } from '../stack/cast.js';
import { type Stack, startStack } from '../stack/stack.js';
import { accessibilityFindings, launchBrowser, outOfScreen, type Person, picture, visit } from './browser.js';

const TITLE = 'Lanterns at the weighing shed';
const VISITOR = 'nell.brannigan@people.example';

describe('a celebration, from its announcement to what came of it', () => {
  let stack: Stack;
  let cast: Cast;
  let browser: Browser;
  let organiser: Person;
  let moderator: Person;
  let ana: Player;
  let id: string;
  /** The first of its dates. */
  let occurrenceId: string;
  let code: string;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
    cast = await Cast.open(stack.databaseUrl);
    const [city, other] = [await cast.city('kuvala'), await cast.city('braga')];
    const { origin } = stack;
    ana = await cast.person('Ana Duarte', { city: [city, 'ORGANISER'] });
    organiser = await visit(browser, { origin, as: ana, javaScript: false, width: 360 });
    moderator = await visit(browser, { origin, as: await cast.person('Mikko Virtanen', { network: 'MODERATOR', city: [other, 'CONTRIBUTOR'] }) });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await cast?.close();
    await stack?.close();
  }, 30_000);

  /** The newest mail to somebody with such a subject. */
  const mailTo = (email: string, subject: RegExp): Promise<ParsedMail> =>
    eventually(async () => {
      const files = (await readdir(stack.mailDir)).filter((name) => name.endsWith('.eml')).toSorted();
      const mails = await Promise.all(files.map(async (name) => simpleParser(await readFile(join(stack.mailDir, name)))));
      const mail = mails.filter(({ to, subject: has }) => subject.test(has ?? '') && [to].flat().some((one) => one?.text.includes(email))).at(-1);
      if (!mail) throw new Error(`no such mail to ${email} yet`);
      return mail;
    });

  it('an organiser says all of it on a phone without a script, and sends it', async () => {
    const { page } = organiser;
    const year = new Date().getUTCFullYear() + 1;
    await page.goto('/en/celebrations/new?city=kuvala');
    await page.getByLabel('Title', { exact: true }).fill(TITLE);
    await page.getByLabel('Day', { exact: true }).fill(`${year}-05-06`);
    await page.locator('[name=startsTime]').fill('18:00');
    await page.locator('[name=endsTime]').fill('21:00');
    await page.getByRole('button', { name: 'Begin the announcement' }).click();
    await page.waitForURL(/\/celebrations\/[\w-]+\/edit/);
    id = /celebrations\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
    await page.goto(`/en/celebrations/${id}/edit?open=words`);
    await page.locator('[name=description]').fill('A thousand lanterns, and songs that everybody knows.');
    await page.locator('[name=themes][value=celebration]').check();
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.waitForURL(/fresh=saved/);
    await page.goto(`/en/celebrations/${id}/edit?open=place`);
    await page.locator('[name=placeName]').fill('Weighing shed');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.waitForURL(/fresh=saved/);
    await page.goto(`/en/celebrations/${id}/edit?open=registration`);
    await page.locator('[name=registration][value=NEEDED]').check();
    await page.locator('[name=capacity]').fill('40');
    await page.locator('[name=placesEach]').fill('3');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.waitForURL(/fresh=saved/);
    if ((await page.getByRole('link', { name: 'Languages spoken there' }).count()) > 0) {
      await page.goto(`/en/celebrations/${id}/edit?open=access`);
      await page.locator('[name=spokenLanguages][value=en]').check();
      await page.getByRole('button', { name: 'Save' }).first().click();
      await page.waitForURL(/fresh=saved/);
    }
    await page.goto(`/en/celebrations/${id}/edit/when`);
    await page.getByLabel('How often').selectOption('WEEKLY');
    await page.getByLabel('A number of times').check();
    await page.locator('[name=count]').fill('4');
    await page.getByRole('button', { name: 'Save how it repeats' }).click();
    await page.waitForURL(/fresh=saved/);
    expect(await page.locator('li[id^="date-"]').count()).toBe(4);
    expect(await outOfScreen(page)).toEqual([]);
    await picture(page, 'announce-when');
    await page.goto(`/en/celebrations/${id}/edit`);
    await page.getByRole('button', { name: 'Send for review' }).click();
    await page.getByText('Waiting for review').first().waitFor();
  }, 60_000);

  it('a moderator of another city publishes it, and a visitor sees it', async () => {
    const { page } = moderator;
    await page.goto('/en/desk?kind=CELEBRATION');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('button', { name: 'Take it' }).click();
    await page.getByText('A thousand lanterns').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByLabel('Approve').check();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.waitForURL(/\/desk($|\?)/);
    const visitor = await visit(browser, { origin: stack.origin, javaScript: false });
    await visitor.page.goto(`/en/celebrations/${id}`);
    await visitor.page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    expect(await visitor.page.locator('main').textContent()).toContain('Weighing shed');
    for (const person of [organiser, moderator, visitor]) expect(person.faults).toEqual([]);
    await visitor.context.close();
  }, 60_000);

  it('a visitor registers, confirms by the link of a mail, and hears of a move', async () => {
    const visitor = await visit(browser, { origin: stack.origin, javaScript: false, width: 360 });
    const { page } = visitor;
    await page.goto(`/en/celebrations/${id}`);
    await page.getByRole('link', { name: 'Register', exact: true }).click();
    await page.getByLabel('Your name').fill('Nell Brannigan');
    await page.getByLabel('Your e-mail address').fill(VISITOR);
    await page.getByLabel('For how many').selectOption('3');
    await page.getByRole('button', { name: 'Register' }).click();
    await page.getByText('Look into your mail').waitFor();
    occurrenceId = /occurrences\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
    const asked = await mailTo(VISITOR, /^Confirm/);
    await page.goto(/https?:\/\/\S+\/registrations\/[\w.-]+/.exec(asked.text ?? '')?.[0] ?? '');
    await page.getByRole('button', { name: 'Confirm my registration' }).click();
    await page.getByText('You are registered').waitFor();
    expect(await page.getByRole('img', { name: /code as a picture/ }).count()).toBe(1);
    code = ((await page.locator('bdi.figures').textContent()) ?? '').replaceAll(' ', '');
    expect(code).toMatch(/^[0-9A-Z]{10}$/);

    await organiser.page.goto(`/en/celebrations/${id}/edit/when?date=${occurrenceId}`);
    await organiser.page.locator('[name=move-startsTime]').fill('19:30');
    await organiser.page.locator('[name=reason]').fill('The tide is late.');
    await organiser.page.getByRole('button', { name: 'Move it' }).click();
    await organiser.page.waitForURL(/fresh=/);
    const moved = await mailTo(VISITOR, /^Changed/);
    expect(moved.text).toContain('The tide is late.');
    expect(moved.attachments.some(({ content }) => /SEQUENCE:1\s/.test(content.toString()) && content.toString().includes(`UID:${occurrenceId}@`))).toBe(true);
    await page.reload();
    expect(await page.locator('main').textContent()).toContain('19:30');
    for (const person of [organiser, visitor]) expect(person.faults).toEqual([]);
    await visitor.context.close();
  }, 60_000);

  it('at the door the code is filled in and asks for a press, fewer came, and what was read without a line is sent later', async () => {
    const keeper = await visit(browser, { origin: stack.origin, as: ana, width: 360, height: 740 });
    const { page, context } = keeper;
    // As the camera of a phone opens what the picture holds.
    await page.goto(`/celebrations/occurrences/${occurrenceId}/door?code=${code}`);
    const answer = page.locator('[data-door-answer]');
    expect([await page.getByLabel('Code', { exact: true }).inputValue(), await answer.textContent()]).toEqual([code, '']);
    expect(await cast.rows('SELECT 1 FROM registration WHERE attended_at IS NOT NULL')).toEqual([]);
    await page.getByRole('button', { name: 'Let in', exact: true }).click();
    await answer.getByText('Come in').waitFor();
    expect(await answer.textContent()).toContain('Nell Brannigan');
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await outOfScreen(page)).toEqual([]);
    await page.getByRole('button', { name: '2 places' }).click();
    await answer.getByText('Came: 2 of 3').waitFor();
    await picture(page, 'door');

    await context.setOffline(true);
    for (const read of [code.toLowerCase(), 'ZZZZZ-ZZZZZ']) {
      await page.getByLabel('Code', { exact: true }).fill(read);
      await page.keyboard.press('Enter');
      await answer.getByText('Kept, not checked yet').waitFor();
    }
    await page.getByText('2 codes wait to be sent').waitFor();
    await context.setOffline(false);
    await page.locator('[data-door-late] li').nth(1).waitFor();
    expect(await page.locator('[data-door-late] li').allTextContents()).toEqual([expect.stringContaining('Already in'), expect.stringContaining('Unknown code')]);
    expect(await page.getByText('wait to be sent').count()).toBe(0);

    // Without a script: by a part of the name, and taken back by a form.
    const { page: plain } = organiser;
    await plain.goto(`/en/celebrations/occurrences/${occurrenceId}/registrations?search=brann`);
    expect(await plain.getByRole('row').filter({ hasText: VISITOR }).textContent()).toContain('Came: 2 of 3');
    await plain.goto(`/en/celebrations/occurrences/${occurrenceId}/door?search=brann`);
    await plain.getByText('In since').waitFor();
    await plain.getByLabel('Code', { exact: true }).fill(code);
    await plain.getByRole('button', { name: 'Let in', exact: true }).click();
    await plain.getByText(/Let in: .* by .*Ana Duarte/).waitFor();
    await plain.getByRole('button', { name: 'Take it back' }).click();
    await plain.getByText('Taken back').waitFor();
    await plain.getByLabel('Code', { exact: true }).fill(code);
    await plain.getByRole('button', { name: 'Let in', exact: true }).click();
    await plain.getByText('Come in').waitFor();
    for (const person of [organiser, keeper]) expect(person.faults).toEqual([]);
    await context.close();
  }, 60_000);

  it('once it is over, its city tells how it was, and everybody reads it', async () => {
    await cast.rows(`UPDATE occurrence SET starts_at = starts_at - interval '2 years', ends_at = ends_at - interval '2 years' WHERE celebration_id = $1`, [id]);
    const { page } = organiser;
    await page.goto(`/en/celebrations/${id}/recap`);
    // As many as were let in.
    expect(await page.locator('[name=people]').inputValue()).toBe('3');
    await page.locator('[name=numbers-0-label]').fill('Lanterns on the water');
    await page.locator('[name=numbers-0-value]').fill('940');
    await page.locator('[name=text]').fill('The wind was kind, and nobody went home early.');
    await page.getByRole('button', { name: 'Save and publish' }).click();
    await page.waitForURL(/fresh=published/);
    const visitor = await visit(browser, { origin: stack.origin, javaScript: false, width: 360 });
    await visitor.page.goto(`/en/celebrations/${id}`);
    const report = visitor.page.locator('#report');
    for (const words of ['nobody went home early', 'Lanterns on the water', '940']) expect(await report.textContent()).toContain(words);
    expect(await outOfScreen(visitor.page)).toEqual([]);
    for (const person of [organiser, visitor]) expect(person.faults).toEqual([]);
    await visitor.context.close();
  }, 60_000);
});
