export interface MasterPicture {
  playlist: string;
  width: number;
  height: number;
  peak: number;
  average: number;
  codecs: string;
  frameRate: number;
}

export interface MasterSound {
  playlist: string;
  peak: number;
  average: number;
  channels: number;
}

const SOUND_CODEC = 'mp4a.40.2';

/** The playlist that names the others (RFC 8216), the first one being where a player begins. A silent film has no group of sound. */
export function writeMaster(pictures: readonly MasterPicture[], sound: MasterSound | null): string {
  const lines = ['#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-INDEPENDENT-SEGMENTS'];
  if (sound) lines.push(`#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Original",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="${sound.channels}",URI="${sound.playlist}"`);
  for (const picture of pictures) {
    const codecs = sound ? `${picture.codecs},${SOUND_CODEC}` : picture.codecs;
    lines.push(
      `#EXT-X-STREAM-INF:BANDWIDTH=${picture.peak + (sound?.peak ?? 0)},AVERAGE-BANDWIDTH=${picture.average + (sound?.average ?? 0)},RESOLUTION=${picture.width}x${picture.height},FRAME-RATE=${picture.frameRate.toFixed(3)},CODECS="${codecs}"${sound ? ',AUDIO="sound"' : ''}`,
      picture.playlist,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** RFC 6381 name of the H.264 stream whose decoder settings stand in an initialisation segment. */
export function h264Codec(start: Buffer): string {
  const at = start.indexOf('avcC');
  if (at < 0) throw new Error('There is no H.264 stream in the file');
  return `avc1.${start.subarray(at + 5, at + 8).toString('hex')}`;
}
