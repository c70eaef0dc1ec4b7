import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FILM_STAGES, FILM_STATES } from './film-state.js';

const asEnum = <T extends string>(names: readonly T[]) => Object.fromEntries(names.map((name) => [name, name])) as { [K in T]: K };

export const MediaState = asEnum(FILM_STATES);
export const MediaStage = asEnum(FILM_STAGES);
registerEnumType(MediaState, { name: 'MediaState', description: 'Where the film of a clip stands, from nothing to ready to be watched.' });
registerEnumType(MediaStage, { name: 'MediaStage', description: 'What a film that is being processed is at.' });

export const RENDITION_KINDS = ['VIDEO', 'AUDIO', 'POSTER', 'DOWNLOAD', 'STORYBOARD', 'STILL', 'WAVEFORM'] as const;
export type RenditionKindName = (typeof RENDITION_KINDS)[number];
export const RenditionKind = asEnum(RENDITION_KINDS);
registerEnumType(RenditionKind, { name: 'RenditionKind', description: 'What a file made from a film is for.' });

/** Small pictures of a film in rows, left to right: one every `everyMs`, the first at its beginning. Tiles in pixels. */
export interface StoryboardLayout {
  columns: number;
  rows: number;
  tileWidth: number;
  tileHeight: number;
  everyMs: number;
  count: number;
}

@ObjectType({ description: 'A value that belongs into the sentence of a failure.' })
export class FailureParam {
  @Field() key: string;
  @Field() value: string;
}

@ObjectType({ description: 'Why a film could not be made ready.' })
export class FilmFailureView {
  @Field({ description: 'Stable; the catalogues have a sentence for each.' }) code: string;
  @Field(() => [FailureParam]) params: FailureParam[];
  @Field({ description: 'Whether trying again with the same file can help.' }) retryable: boolean;
}

@ObjectType({ description: 'The film as one file, to keep.' })
export class FilmDownload {
  @Field() url: string;
  @Field({ description: 'Size in bytes.' }) bytes: number;
  @Field(() => Int, { description: 'Height of the picture.' }) height: number;
}

@ObjectType({ description: 'A file made from a film.' })
export class RenditionView {
  @Field(() => RenditionKind) kind: RenditionKindName;
  @Field(() => Int, { nullable: true, description: 'Height of the picture; null for sound.' }) height: number | null;
  @Field({ description: 'Size in bytes.' }) bytes: number;
  @Field(() => Int, { nullable: true, description: 'Peak of bits a second, where it is played as it comes.' }) bandwidth: number | null;
}

@ObjectType({ description: 'A film on its way to us. Go on with it by tus (version 1.0) at its address.' })
export class UploadView {
  @Field(() => ID) id: string;
  @Field() url: string;
  @Field() fileName: string;
  @Field({ description: 'Size in bytes.' }) size: number;
  @Field({ description: 'Bytes that have arrived, as of about a second ago.' }) offset: number;
  @Field({ description: 'What has not arrived by then is thrown away.' }) expiresAt: Date;
}

@ObjectType({ description: 'What the films of a city take up.' })
export class CityStorage {
  @Field({ description: 'Bytes in use, uploads on their way included.' }) usedBytes: number;
  @Field({ description: 'Bytes the city may use.' }) limitBytes: number;
}
