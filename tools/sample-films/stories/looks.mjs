/** How the people of a region may look: skins, heads and dress to draw from. */
export const looks = {
  eastAfrica: {
    skins: ['#6b4229', '#7d4f33', '#5a3623'],
    heads: ['short', 'wrap', 'round', 'cap', 'scarf', 'plaits'],
    dress: ['trousers', 'skirt'],
  },
  westAfrica: {
    skins: ['#5a3623', '#6b4229', '#7a4b30'],
    heads: ['wrap', 'kufi', 'short', 'wrap', 'scarf', 'round'],
    dress: ['robe', 'skirt', 'trousers', 'robe'],
  },
  arab: {
    skins: ['#b98058', '#c89268', '#a06c47'],
    heads: ['scarf', 'kufi', 'short', 'scarf', 'turban', 'long'],
    dress: ['robe', 'robe', 'skirt', 'trousers'],
  },
  maghreb: {
    skins: ['#b98058', '#d3a27a', '#a06c47'],
    heads: ['scarf', 'long', 'scarf', 'grey', 'bun'],
    dress: ['robe', 'skirt', 'trousers'],
  },
  southAsia: {
    skins: ['#8d5a3b', '#a8714a', '#7a4b30'],
    heads: ['bun', 'long', 'short', 'scarf', 'plaits'],
    dress: ['robe', 'skirt', 'robe', 'trousers'],
    hair: '#241c26',
  },
  eastAsia: {
    skins: ['#e8bf98', '#dcae85', '#f0cda8'],
    heads: ['bun', 'short', 'long', 'grey', 'cap'],
    dress: ['trousers', 'skirt', 'trousers', 'robe'],
    hair: '#241f2c',
  },
  europe: {
    skins: ['#f0cda8', '#e3b48c', '#8d5a3b', '#e9c09c'],
    heads: ['short', 'bun', 'cap', 'long', 'grey', 'bald'],
    dress: ['trousers', 'skirt', 'trousers'],
    hair: '#5b3a2a',
  },
  latin: {
    skins: ['#b98058', '#8d5a3b', '#d3a27a', '#6b4229'],
    heads: ['straw', 'long', 'short', 'plaits', 'round', 'bun'],
    dress: ['trousers', 'skirt', 'trousers'],
    hair: '#2d2430',
  },
};
