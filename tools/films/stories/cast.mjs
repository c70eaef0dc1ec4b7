// The people whom one meets again from film to film.
import { somebody } from '../people/rig.mjs';

export const CAST = {
  girl: somebody('girl', { kind: 'child', skin: '#8a5636', hair: '#1d1a24', hairStyle: 'bun', top: '#e0a23b', bottom: '#8b4a6b', bottomKind: 'skirt', size: 0.68 }),
  woman: somebody('girl grown', { skin: '#8a5636', hair: '#1d1a24', hairStyle: 'bun', top: '#e0a23b', bottom: '#8b4a6b', bottomKind: 'skirt', size: 0.98 }),
  gran: somebody('gran', { kind: 'elder', skin: '#8a5636', hair: '#e8e2dc', hairStyle: 'bun', top: '#4f7f86', bottomKind: 'robe', glasses: true }),
  mechanic: somebody('mechanic', { skin: '#c68a5c', hair: '#2c2027', hairStyle: 'crop', top: '#37507f', bottom: '#37507f', bottomKind: 'trousers', beard: true, hat: 'cap', hatColour: '#c9593f' }),
  baker: somebody('baker', { skin: '#f0cdae', hair: '#7b4a2b', hairStyle: 'bob', top: '#c9593f', bottom: '#6a4a3a', bottomKind: 'skirt', apron: '#fbf1dd', wide: 1.14 }),
  drummer: somebody('drummer', { skin: '#5f3a26', hair: '#1d1a24', hairStyle: 'crop', top: '#6f8f4f', bottomKind: 'robe', hat: 'kufi', hatColour: '#e0a23b' }),
  nurse: somebody('nurse', { skin: '#e2b48c', hair: '#2c2027', hairStyle: 'bob', top: '#cfe3df', bottom: '#4f9aa8', bottomKind: 'trousers', hat: 'scarf', hatColour: '#4f9aa8' }),
  mayor: somebody('mayor', { skin: '#a86f47', hair: '#4a2f24', hairStyle: 'long', top: '#37507f', bottom: '#2f3560', bottomKind: 'trousers', belt: '#e0a23b' }),
  farmer: somebody('farmer', { skin: '#c68a5c', hair: '#2c2027', hairStyle: 'short', top: '#d98566', bottom: '#5a4a3f', bottomKind: 'trousers', hat: 'straw', hatColour: '#e5c67f' }),
  student: somebody('student', { skin: '#734629', hair: '#1d1a24', hairStyle: 'afro', top: '#5d6bb0', bottom: '#35555c', bottomKind: 'trousers', pack: '#c9593f', size: 0.93 }),
  builder: somebody('builder', { skin: '#e2b48c', hair: '#4a2f24', hairStyle: 'braid', top: '#e0a23b', bottom: '#2f3560', bottomKind: 'trousers', hat: 'helmet', hatColour: '#fbf1dd' }),
  wheeler: somebody('wheeler', { skin: '#f0cdae', hair: '#a9683a', hairStyle: 'short', top: '#3f7d7a', bottom: '#4a3d4f', bottomKind: 'trousers', glasses: true }),
  sikh: somebody('sikh', { skin: '#a86f47', hair: '#2c2027', hairStyle: 'short', top: '#8b4a6b', bottom: '#35555c', bottomKind: 'trousers', hat: 'turban', hatColour: '#e0a23b', beard: true }),
  boy: somebody('boy', { kind: 'child', skin: '#e2b48c', hair: '#2c2027', hairStyle: 'short', top: '#4f9aa8', bottom: '#6a4a3a', bottomKind: 'shorts', size: 0.66 }),
  oldMan: somebody('old man', { kind: 'elder', skin: '#f0cdae', hair: '#e8e2dc', hairStyle: 'short', top: '#7e6a52', bottom: '#4a3d4f', bottomKind: 'trousers', beard: true }),
};
/** Everybody, for a crowd. */
export const EVERYBODY = Object.values(CAST);
