export const NETWORK_ROLES = ['MODERATOR', 'EDITOR', 'ADMIN'] as const;
export type NetworkRoleName = (typeof NETWORK_ROLES)[number];

export const CITY_ROLES = ['FOCAL_POINT', 'CONTRIBUTOR', 'ORGANISER'] as const;
export type CityRoleName = (typeof CITY_ROLES)[number];
