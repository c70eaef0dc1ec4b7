import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { AccountsWorkerModule } from '@libs/accounts/accounts.worker.module.js';
import { addMember, advance, cookieOf, signedIn } from '@libs/accounts/testing/people.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { NotificationsApiModule } from '@libs/notifications/notifications.api.module.js';
import { NotificationsWorkerModule } from '@libs/notifications/notifications.worker.module.js';
import { type Mailbox, openMailbox, tokenIn } from '@libs/platform/mail/testing/mailbox.js';
import { eventually } from '@libs/platform/testing/eventually.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { CitiesApiModule } from '../cities.api.module.js';
import { CitiesWorkerModule } from '../cities.worker.module.js';
import { addCity } from '../testing/places.js';
import { SweepApplicationsProcessor } from './sweep-applications.processor.js';

const APPLY = 'mutation ($input: ApplyInput!) { applyToNetwork(input: $input) }';
const CONFIRM = 'mutation ($token: String!) { confirmApplication(token: $token) { cityName } }';
const APPLICANTS = '{ applicants { total nodes { since city { id slug name status timeZone latitude } application { contactName contactEmail why state } } } }';
const ACCEPT = 'mutation ($input: AcceptCityInput!) { acceptCity(input: $input) { id slug status yearJoined timeZone latitude longitude invitations { email name role state } } }';
const DECLINE = 'mutation ($cityId: ID!, $reason: String!) { declineCity(cityId: $cityId, reason: $reason) { state reason decidedByName name } }';
const DECIDED = '{ decidedApplications { name state reason decidedByName contactEmail } }';
const JOIN = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { name cities { role city { slug } } } }';

interface Listed {
  applicants: { total: number; nodes: { city: { id: string; slug: string; name: string; timeZone: string; latitude: number | null }; application: { contactEmail: string; why: string } | null }[] };
}

describe('cities that ask to join', () => {
  let app: TestApp;
  let box: Mailbox;
  let admin: string;
  let adminId: string;
  let fresh = 0;

  beforeAll(async () => {
    box = await openMailbox();
    app = await startTestApp({
      imports: [AccountsApiModule, CitiesApiModule, NotificationsApiModule],
      worker: [AccountsWorkerModule, CitiesWorkerModule, NotificationsWorkerModule],
      environment: { SMTP_URL: box.url },
    });
    adminId = (await addMember(app.dataSource, { name: 'Ada Min', networkRoles: [{ role: 'ADMIN' }] })).id;
    admin = await signedIn(app, adminId);
  });
  afterAll(async () => {
    await app.close();
    await box.close();
  });

  const given = (change: object = {}) => ({
    name: `Thiès ${(fresh += 1)}`,
    kind: 'CITY',
    country: 'SN',
    region: 'AFRICA',
    languages: ['wo', 'fr'],
    latitude: 14.79,
    longitude: -16.93,
    contactName: 'Ndeye Sow',
    contactEmail: `office${fresh}@example.org`,
    why: 'We read together.',
    locale: 'fr',
    ...change,
  });
  const somewhere = () => `198.18.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`;
  const apply = (input: object, address = somewhere()) => app.graphql<{ applyToNetwork: boolean }>(APPLY, { input }, { address });
  const confirm = (token: string) => app.graphql<{ confirmApplication: { cityName: string } }>(CONFIRM, { token });
  const asAdmin = <T>(query: string, variables: object = {}) => app.graphql<T>(query, variables, { cookie: admin });
  const listed = async () => (await asAdmin<Listed>(APPLICANTS)).data.applicants;
  const applied = async (change: object = {}) => {
    const input = given(change);
    const known = box.count(input.contactEmail);
    await apply(input);
    const mail = await box.to(input.contactEmail, known);
    return { input, mail, token: tokenIn(mail) };
  };
  const applicant = async (change: object = {}) => {
    const { input, token } = await applied(change);
    await confirm(token);
    const found = (await listed()).nodes.find(({ city }) => city.name === input.name);
    if (!found) throw new Error('not listed');
    return { input, token, city: found.city, application: found.application };
  };
  const reason = (answer: { errors?: { extensions: { code: string; reason?: string } }[] }) => `${answer.errors?.[0]?.extensions.code} ${answer.errors?.[0]?.extensions.reason}`;

  it('show to administrators once the mailed link was opened, and to nobody else', async () => {
    const { input, mail, token } = await applied();
    expect(mail.subject).toBe(`Confirmez que ${input.name} souhaite rejoindre Citylore`);
    expect(mail.text).toMatch(/http:\/\/localhost:4280\/fr\/join-network\/confirm\?token=[\w-]{43}\n/);
    expect((await listed()).nodes.map(({ city }) => city.name)).not.toContain(input.name);
    expect((await confirm(token)).data.confirmApplication).toEqual({ cityName: input.name });
    expect((await confirm(token)).data.confirmApplication).toEqual({ cityName: input.name });
    const found = (await listed()).nodes.filter(({ city }) => city.name === input.name);
    expect(found).toMatchObject([{ city: { status: 'APPLICANT', timeZone: 'Africa/Dakar' }, application: { contactName: 'Ndeye Sow', contactEmail: input.contactEmail, why: 'We read together.', state: 'OPEN' } }]);
    const { slug } = found[0]?.city ?? { slug: '' };
    expect((await app.graphql<{ city: unknown }>('query ($slug: String!) { city(slug: $slug) { id } }', { slug })).data.city).toBeNull();
    await eventually(async () => {
      const told = await app.dataSource.query<{ href: string }[]>(`SELECT href FROM notification WHERE member_id = $1 AND kind = 'CITY_APPLIED' AND params->>'cityName' = $2`, [adminId, input.name]);
      expect(told).toEqual([{ href: `/network/applicants/${found[0]?.city.id}` }]);
    });
  });

  it('become members with the focal point invited by mail, who comes in by it', async () => {
    const { input, city } = await applicant({ timeZone: 'Africa/Banjul' });
    const known = box.count(input.contactEmail);
    const { data } = await asAdmin<{ acceptCity: { slug: string } }>(ACCEPT, { input: { cityId: city.id, yearJoined: 2024 } });
    expect(data.acceptCity).toMatchObject({
      status: 'MEMBER',
      yearJoined: 2024,
      timeZone: 'Africa/Banjul',
      latitude: 14.79,
      invitations: [{ email: input.contactEmail, name: 'Ndeye Sow', role: 'FOCAL_POINT', state: 'OPEN' }],
    });
    const mail = await box.to(input.contactEmail, known);
    expect(mail.subject).toBe(`Ada Min vous invite à travailler avec ${input.name} sur Citylore`);
    const joined = await app.graphql<{ acceptInvitation: object }>(JOIN, { input: { token: tokenIn(mail) } });
    expect(joined.data.acceptInvitation).toEqual({ name: 'Ndeye Sow', cities: [{ role: 'FOCAL_POINT', city: { slug: data.acceptCity.slug } }] });
    expect(cookieOf(joined)).not.toBe('');
    expect(reason(await asAdmin(ACCEPT, { input: { cityId: city.id } }))).toBe('CONFLICT CITY_DECIDED');
    expect(reason(await asAdmin(DECLINE, { cityId: city.id, reason: 'No.' }))).toBe('CONFLICT CITY_DECIDED');
    expect((await asAdmin<{ decidedApplications: object[] }>(DECIDED)).data.decidedApplications[0]).toMatchObject({ name: input.name, state: 'ACCEPTED', decidedByName: 'Ada Min' });
  });

  it('are accepted with another focal point, a place and a name in addresses of the administrator’s', async () => {
    const { city, input } = await applicant({ latitude: null, longitude: null });
    expect(city.latitude).toBeNull();
    const unplaced = await asAdmin(ACCEPT, { input: { cityId: city.id, latitude: 1 } });
    expect(unplaced.errors?.[0]?.extensions.fields).toEqual([{ path: 'longitude', code: 'REQUIRED' }]);
    await addCity(app.dataSource, { slug: 'taken-already' });
    expect((await asAdmin(ACCEPT, { input: { cityId: city.id, slug: 'taken-already', latitude: 1, longitude: 2 } })).errors?.[0]?.extensions.fields).toEqual([{ path: 'slug', code: 'TAKEN' }]);
    expect((await listed()).nodes.some(({ city: { id } }) => id === city.id)).toBe(true);
    const focalPoint = { email: 'mayor@example.org', name: 'The Mayor', locale: 'en' };
    const { data } = await asAdmin<{ acceptCity: object }>(ACCEPT, { input: { cityId: city.id, slug: 'our-thies', latitude: 1, longitude: 2, timeZone: 'UTC', focalPoint } });
    expect(data.acceptCity).toMatchObject({ slug: 'our-thies', latitude: 1, longitude: 2, timeZone: 'UTC', yearJoined: new Date().getUTCFullYear(), invitations: [{ email: 'mayor@example.org', name: 'The Mayor' }] });
    expect((await box.to('mayor@example.org')).subject).toContain(input.name);
    expect(box.count(input.contactEmail)).toBe(1);
  });

  it('are declined with a reason, which is recorded and mailed; they may ask again', async () => {
    const { input, city, token } = await applicant();
    const known = box.count(input.contactEmail);
    expect((await asAdmin(DECLINE, { cityId: city.id, reason: '  ' })).errors?.[0]?.extensions.fields?.[0]?.path).toBe('reason');
    const { data } = await asAdmin<{ declineCity: object }>(DECLINE, { cityId: city.id, reason: ' The council has not agreed yet. ' });
    expect(data.declineCity).toEqual({ state: 'DECLINED', reason: 'The council has not agreed yet.', decidedByName: 'Ada Min', name: input.name });
    expect((await box.to(input.contactEmail, known)).text).toContain('The council has not agreed yet.');
    expect((await listed()).nodes.some(({ city: { id } }) => id === city.id)).toBe(false);
    expect((await asAdmin<{ decidedApplications: object[] }>(DECIDED)).data.decidedApplications[0]).toEqual({ name: input.name, state: 'DECLINED', reason: 'The council has not agreed yet.', decidedByName: 'Ada Min', contactEmail: input.contactEmail });
    expect(await app.dataSource.query('SELECT 1 FROM city WHERE id = $1', [city.id])).toEqual([]);
    expect((await confirm(token)).data.confirmApplication).toEqual({ cityName: input.name });
    expect((await listed()).nodes.some(({ city: { name } }) => name === input.name)).toBe(false);
    expect((await applicant({ name: input.name })).city.name).toBe(input.name);
  });

  it('that came in by another way are decided too', async () => {
    const [one, two] = [await addCity(app.dataSource, { name: 'Old one', status: 'APPLICANT' }), await addCity(app.dataSource, { name: 'Old two', status: 'APPLICANT' })];
    expect((await listed()).nodes.find(({ city }) => city.id === one.id)?.application).toBeNull();
    expect((await asAdmin<{ acceptCity: object }>(ACCEPT, { input: { cityId: one.id } })).data.acceptCity).toMatchObject({ status: 'MEMBER', timeZone: 'Europe/Oslo', invitations: [] });
    expect((await asAdmin<{ declineCity: object }>(DECLINE, { cityId: two.id, reason: 'No answer.' })).data.declineCity).toMatchObject({ state: 'DECLINED', name: 'Old two' });
    expect((await asAdmin<{ decidedApplications: object[] }>(DECIDED)).data.decidedApplications[0]).toMatchObject({ name: 'Old two', contactEmail: null });
  });

  it('are decided once by two at once', async () => {
    const { city } = await applicant();
    const answers = await Promise.all([asAdmin(ACCEPT, { input: { cityId: city.id } }), asAdmin(DECLINE, { cityId: city.id, reason: 'No.' }), asAdmin(ACCEPT, { input: { cityId: city.id } })]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const invitations = await app.dataSource.query<unknown[]>('SELECT 1 FROM invitation WHERE city_id = $1', [city.id]);
    expect(invitations.length).toBeLessThanOrEqual(1);
  });

  it('get names in addresses of their own, in any script', async () => {
    const [first, second, third, arabic] = [await applicant({ name: 'Saint-Louis' }), await applicant({ name: 'Saint Louis' }), await applicant({ name: 'SAINT LOUIS' }), await applicant({ name: 'سيدي بوزيد', country: 'TN', region: 'ARAB_STATES' })];
    expect([first.city.slug, second.city.slug, arabic.city.slug]).toEqual(['saint-louis', 'saint-louis-sn', 'city']);
    expect(third.city.slug).toMatch(/^saint-louis-[0-9a-f]{12}$/);
    expect(arabic.city.timeZone).toBe('Africa/Tunis');
  });

  it('are forgotten when the link is not opened in time; the newest link counts', async () => {
    const { input, token } = await applied();
    const again = await applied({ ...input });
    expect(reason(await confirm(token))).toBe('BAD_USER_INPUT APPLICATION_LINK_NOT_VALID');
    for (const wrong of ['', 'x', 'A'.repeat(43)]) expect(reason(await confirm(wrong))).toBe('BAD_USER_INPUT APPLICATION_LINK_NOT_VALID');
    advance(app, LIMITS.application.linkExpiresMs + 1_000);
    expect(reason(await confirm(again.token))).toBe('BAD_USER_INPUT APPLICATION_LINK_NOT_VALID');
    await app.worker?.get(SweepApplicationsProcessor, { strict: false }).run();
    expect(await app.dataSource.query('SELECT 1 FROM city_application WHERE contact_email = $1', [input.contactEmail])).toEqual([]);
    const decided = () => app.dataSource.query<{ known: boolean }[]>(`SELECT contact_email IS NOT NULL AS known FROM city_application WHERE decided_at IS NOT NULL`);
    expect((await decided()).some(({ known }) => known)).toBe(true);
    advance(app, 181 * 24 * 3_600_000);
    await app.worker?.get(SweepApplicationsProcessor, { strict: false }).run();
    expect((await decided()).length).toBeGreaterThan(0);
    expect((await decided()).some(({ known }) => known)).toBe(false);
  });

  it('are limited by the address that is mailed to, and by where they come from', async () => {
    const input = given();
    for (let n = 0; n < 3; n += 1) expect((await apply({ ...input, name: `Many ${n}` })).errors).toBeUndefined();
    expect(reason(await apply({ ...input, contactEmail: input.contactEmail.toUpperCase() }))).toBe('RATE_LIMITED TOO_MANY_TRIES');
    const answers = [];
    for (let n = 0; n < 21; n += 1) answers.push(reason(await apply(given(), '198.19.7.7')));
    expect(answers.filter((answer) => answer === 'RATE_LIMITED TOO_MANY_TRIES')).toHaveLength(1);
  });

  it('are told what is wrong with the form', async () => {
    const answer = await apply({ ...given(), name: ' ', country: 'XX', languages: ['klingon'], contactEmail: 'nowhere', why: '', latitude: 100, timeZone: 'Mars/Base' });
    expect(answer.errors?.[0]?.extensions.fields?.map(({ path }) => path).sort()).toEqual(['contactEmail', 'country', 'languages', 'latitude', 'name', 'timeZone', 'why']);
  });

  it.each([
    ['a visitor', undefined, 'UNAUTHENTICATED'],
    ['a member', [], 'FORBIDDEN'],
    ['a moderator', [{ role: 'MODERATOR' as const }], 'FORBIDDEN'],
  ])('are no business of %s', async (_, networkRoles, code) => {
    const city = await addCity(app.dataSource, { status: 'APPLICANT' });
    const cookie = networkRoles ? await signedIn(app, (await addMember(app.dataSource, { networkRoles })).id) : undefined;
    for (const [query, variables] of [[APPLICANTS, {}], [DECIDED, {}], [ACCEPT, { input: { cityId: city.id } }], [DECLINE, { cityId: city.id, reason: 'No.' }]] as const) {
      expect((await app.graphql(query, variables, { cookie })).errors?.[0]?.extensions.code).toBe(code);
    }
    expect(await app.dataSource.query('SELECT status FROM city WHERE id = $1', [city.id])).toEqual([{ status: 'APPLICANT' }]);
  });
});
