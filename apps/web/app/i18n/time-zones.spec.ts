import { describe, expect, it } from '@jest/globals';
import { timeZoneChoices } from './time-zones.server.js';

const labelOf = (language: 'en' | 'fr' | 'ar', zone: string) => timeZoneChoices(language).find(({ value }) => value === zone)?.label.replaceAll(/[\u2066\u2069]/g, '');

describe('time zones to choose from', () => {
  it('are named by their place in the language of the page, with the distance from UTC', () => {
    expect(labelOf('en', 'Africa/Nairobi')).toBe('Kenya (UTC+3)');
    expect(labelOf('fr', 'America/Bogota')).toBe('Colombie (UTC−5)');
    expect(labelOf('ar', 'Asia/Riyadh')).toBe('المملكة العربية السعودية (UTC+3)');
    expect(labelOf('en', 'Africa/Abidjan')).toMatch(/Abidjan|Ivoire/);
    expect(labelOf('fr', 'Europe/Paris')).toMatch(/^France \(UTC\+[12]\)$/);
    expect(labelOf('fr', 'UTC')).toBe('temps universel coordonné (UTC+0)');
  });

  it.each(['fr', 'ar'] as const)('are all there, each with a name of its own and none in the code of machines: %s', (language) => {
    const [, ...places] = timeZoneChoices(language);
    const labels = places.map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(300);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => /[_/]|heure|توقيت/.test(label))).toEqual([]);
    if (language === 'ar') expect(labels.filter((label) => /[A-Za-z]{4}/.test(label))).toEqual([]);
  });

  it('keep the zone somebody has, though it is known by another name here', () => {
    expect(timeZoneChoices('en', 'Asia/Katmandu').some(({ value }) => value === 'Asia/Katmandu')).toBe(true);
    expect(timeZoneChoices('fr', 'Etc/GMT+5')[0]).toEqual({ value: 'Etc/GMT+5', label: expect.stringContaining('UTC−5') });
  });
});
