import { registerEnumType } from '@nestjs/graphql';

/** What a picture is for. */
export const PicturePurpose = { POSTER: 'POSTER', RECAP: 'RECAP' } as const;
export type PicturePurpose = keyof typeof PicturePurpose;

registerEnumType(PicturePurpose, { name: 'PicturePurpose', description: 'What a picture is for.' });
