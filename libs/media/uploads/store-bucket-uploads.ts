import { NotFound, S3ServiceException } from '@aws-sdk/client-s3';
import { S3Store } from '@tus/s3-store';
import { ERRORS, type Upload } from '@tus/server';

/** The tus store of a bucket, where it would lose an upload or lean on what not every store of this kind can do. */
export class BucketUploads extends S3Store {
  /**
   * A store that does not answer is not an upload that is gone. And a process may die between the last part and putting
   * the parts together: whoever looks next does it.
   */
  override async getUpload(id: string): Promise<Upload> {
    const upload = await super.getUpload(id).catch(async (err: unknown) => {
      if (err === ERRORS.FILE_NOT_FOUND) await this.exists(this.infoKey(id));
      throw err;
    });
    if (upload.size !== undefined && upload.offset === upload.size && !(await this.exists(id))) await this.putTogether(id);
    return upload;
  }

  /** Only gives the parts up; the objects are deleted by the storage, one by one, as not every store takes many at once. */
  override async remove(id: string): Promise<void> {
    const { 'upload-id': UploadId } = await super.getMetadata(id).catch((err: unknown) => {
      throw isMissing(err) ? ERRORS.FILE_NOT_FOUND : err;
    });
    await this.clearCache(id);
    await this.client.abortMultipartUpload({ Bucket: this.bucket, Key: id, UploadId }).catch((err: unknown) => {
      if (!isMissing(err)) throw err;
    });
  }

  private async putTogether(id: string): Promise<void> {
    try {
      await this.finishMultipartUpload(await this.getMetadata(id), await this.retrieveParts(id));
    } catch (err) {
      // Somebody else may have been first.
      if (!(await this.exists(id))) throw err;
    }
  }

  private async exists(key: string): Promise<boolean> {
    try {
      await this.client.headObject({ Bucket: this.bucket, Key: key });
      return true;
    } catch (err) {
      if (isMissing(err)) return false;
      throw err;
    }
  }
}

function isMissing(err: unknown): boolean {
  return err instanceof NotFound || (err instanceof S3ServiceException && err.$metadata.httpStatusCode === 404);
}
