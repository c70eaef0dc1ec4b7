import type { DataSource } from 'typeorm';
import type { NetworkRoleName } from '@libs/contracts/roles.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { newId } from '@libs/platform/ids/id.js';
import type { TestApp } from '@libs/platform/testing/test-app.js';
import { Member, MemberStatus } from '../member.entity.js';
import { NetworkRole } from '../network-role.entity.js';
import { SESSION_COOKIE } from '../session-cookie.types.js';
import { Sessions } from '../sessions.service.js';

export interface TestMember extends Partial<Member> {
  networkRoles?: { role: NetworkRoleName; languages?: string[]; themes?: string[] }[];
}

/** For tests: a member in the database. */
export async function addMember(dataSource: DataSource, given: TestMember = {}): Promise<Member> {
  const { networkRoles = [], ...columns } = given;
  const id = columns.id ?? newId();
  const member = Object.assign(new Member(), {
    id,
    email: `${id}@example.org`,
    name: 'Noor Tamsin',
    locale: 'en',
    timeZone: 'UTC',
    passwordHash: null,
    status: MemberStatus.ACTIVE,
    suspendedReason: null,
    showPublicly: true,
    isSample: false,
    createdAt: new Date(),
    ...columns,
  });
  await dataSource.manager.insert(Member, member);
  for (const { role, languages = [], themes = [] } of networkRoles) {
    await dataSource.manager.insert(NetworkRole, { id: newId(), memberId: id, role, languages, themes, since: new Date(0), until: null });
  }
  return member;
}

/** For tests: a new session of the member, as the whole Cookie header. */
export async function signedIn(app: TestApp, memberId: string): Promise<string> {
  const token = await app.dataSource.transaction((tx) => app.get(Sessions).begin(tx, memberId, { address: '192.0.2.1', userAgent: 'test' }));
  return `${SESSION_COOKIE}=${token}`;
}

/** For tests: the time of the API, and of the worker where there is one, moves ahead. */
export function advance(app: TestApp, ms: number): void {
  app.get(Clock).advance(ms);
  app.worker?.get(Clock, { strict: false }).advance(ms);
}

/** The session cookie of an answer, as a Cookie header. */
export function cookieOf(answer: { cookies: string[] }): string {
  return answer.cookies.find((line) => line.startsWith(`${SESSION_COOKIE}=`))?.split(';')[0] ?? '';
}
