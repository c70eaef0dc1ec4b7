import { Connection } from '@libs/platform/graphql/connection.js';
import { Practice } from '../practice.entity.js';

/** Every list of practices is of this type. */
export const PracticeConnection = Connection(Practice);
