import { describe, expect, it } from '@jest/globals';
import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { textAsked } from './read-asked-text.js';

function asked(source: string, variableValues: Record<string, unknown> = {}) {
  const { definitions } = parse(source);
  const fieldNodes = definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? (one.selectionSet.selections as FieldNode[]) : []));
  const fragments = Object.fromEntries(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  return textAsked({ fieldNodes, fragments, variableValues });
}

describe('the text asked for beside a theme', () => {
  it.each([
    ['{ theme { slug } }', undefined],
    ['{ theme { clips { nodes { text } } } }', undefined],
    ['{ theme { text { title } } }', null],
    ['{ theme { text(language: null) { title } } }', null],
    ['{ theme { text(language: "fr-CA") { title } } }', 'fr-CA'],
    ['{ theme { words: text(language: "fr") { title } text(language: "ar") { title } } }', 'fr'],
    ['{ theme { ... on Theme { text(language: "ar") { title } } } }', 'ar'],
    ['{ theme { slug ...Words } } fragment Words on Theme { text(language: "en") { title } }', 'en'],
  ])('%s', (source, language) => expect(asked(source)).toBe(language));

  it('takes the language from its variable', () => {
    expect(asked('query ($l: String) { theme { text(language: $l) { title } } }', { l: 'fr' })).toBe('fr');
    expect(asked('query ($l: String) { theme { text(language: $l) { title } } }')).toBeNull();
  });
});
