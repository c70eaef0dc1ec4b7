import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import { type Actor, type MemberActor, worksIn } from '@libs/platform/access/actor.js';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Storage } from '@libs/platform/storage/storage.js';
import { makePicture } from './make-picture.js';
import { Picture } from './picture.entity.js';
import type { PicturePurpose } from './picture.types.js';

const SENT: Limit = { name: 'pictures', points: LIMITS.picture.anHour, seconds: 3_600 };

/** Pictures of cities: made anew when they arrive, thrown away a day after nothing shows them. */
@Injectable()
export class PicturesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly storage: Storage,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** Who may send pictures for a city: everybody who works there. To others the city has none. */
  async admit(actor: MemberActor, cityId: string): Promise<void> {
    if (!worksIn(actor, cityId)) throw notFound('city');
    await this.limits.take(SENT, actor.memberId);
  }

  /** Takes a local file. Its files are stored before the row is: a row never names what is not there. */
  async add(actor: MemberActor, cityId: string, purpose: PicturePurpose, path: string): Promise<Picture> {
    const made = await makePicture(path);
    const id = newId();
    const objectPrefix = `pictures/${id}/`;
    for (const { name, bytes } of made.files) await this.storage.putStream(`${objectPrefix}${name}`, Readable.from([bytes]), bytes.length);
    const bytes = made.files.reduce((sum, file) => sum + file.bytes.length, 0);
    const picture = { id, cityId, memberId: actor.memberId, purpose, width: made.width, height: made.height, bytes, objectPrefix, createdAt: this.clock.now() };
    return this.dataSource.manager.save(this.dataSource.manager.create(Picture, picture));
  }

  /** Holds the picture until the transaction ends, where it is of this city and for this purpose; throws NOT_FOUND otherwise. Call it before content names a picture. */
  async require(tx: Tx, id: string, cityId: string, purpose: PicturePurpose): Promise<Picture> {
    const picture = await tx.findOne(Picture, { where: { id, cityId, purpose, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!picture) throw notFound('picture');
    return picture;
  }

  async describe(actor: Actor, id: string, alt: string): Promise<Picture> {
    const picture = await this.dataSource.manager.findOneBy(Picture, { id, deletedAt: IsNull() });
    if (!picture || !worksIn(actor, picture.cityId)) throw notFound('picture');
    await this.dataSource.manager.update(Picture, id, { alt });
    return Object.assign(picture, { alt });
  }
}
