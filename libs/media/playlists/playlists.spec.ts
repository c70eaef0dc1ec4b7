import { describe, expect, it } from '@jest/globals';
import { readPlaylist } from './read-playlist.js';
import { h264Codec, writeMaster } from './write-master.js';

const playlist = (segments: [number, number][]) =>
  ['#EXTM3U', '#EXT-X-MAP:URI="v.mp4",BYTERANGE="800@0"', ...segments.flatMap(([seconds, bytes]) => [`#EXTINF:${seconds.toFixed(6)},`, `#EXT-X-BYTERANGE:${bytes}@800`, 'v.mp4']), '#EXT-X-ENDLIST', ''].join('\n');

describe('playlists', () => {
  it('tells length, peak and average of a rendition', () => {
    expect(readPlaylist(playlist([[4, 4000], [4, 8000], [2, 1000]]))).toEqual({ seconds: 10, peak: 16_000, average: 10_400 });
  });

  it('lets a last scrap not count as peak, unless there is nothing else', () => {
    expect(readPlaylist(playlist([[4, 4000], [0.04, 900]])).peak).toBe(8000);
    expect(readPlaylist(playlist([[0.5, 1000]])).peak).toBe(16_000);
    expect(readPlaylist('#EXTM3U\n')).toEqual({ seconds: 0, peak: 0, average: 0 });
  });

  const picture = { playlist: 'v480.m3u8', width: 854, height: 480, peak: 1_400_000, average: 900_000, codecs: 'avc1.64001f', frameRate: 25 };

  it('writes the sound once for all pictures, and adds it to what they need', () => {
    const sound = { playlist: 'audio.m3u8', peak: 140_000, average: 128_000, channels: 2 };
    expect(writeMaster([picture, { ...picture, playlist: 'v240.m3u8', width: 426, height: 240, peak: 400_000, average: 300_000 }], sound)).toBe(
      [
        '#EXTM3U',
        '#EXT-X-VERSION:7',
        '#EXT-X-INDEPENDENT-SEGMENTS',
        '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Original",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="2",URI="audio.m3u8"',
        '#EXT-X-STREAM-INF:BANDWIDTH=1540000,AVERAGE-BANDWIDTH=1028000,RESOLUTION=854x480,FRAME-RATE=25.000,CODECS="avc1.64001f,mp4a.40.2",AUDIO="sound"',
        'v480.m3u8',
        '#EXT-X-STREAM-INF:BANDWIDTH=540000,AVERAGE-BANDWIDTH=428000,RESOLUTION=426x240,FRAME-RATE=25.000,CODECS="avc1.64001f,mp4a.40.2",AUDIO="sound"',
        'v240.m3u8',
        '',
      ].join('\n'),
    );
  });

  it('names no sound where there is none', () => {
    expect(writeMaster([picture], null)).toContain('BANDWIDTH=1400000,AVERAGE-BANDWIDTH=900000,RESOLUTION=854x480,FRAME-RATE=25.000,CODECS="avc1.64001f"\nv480.m3u8');
  });

  it('reads the name of the codec out of the stream', () => {
    expect(h264Codec(Buffer.from('....avcC\u0001\u0064\u0000\u001f', 'latin1'))).toBe('avc1.64001f');
    expect(() => h264Codec(Buffer.from('nothing'))).toThrow();
  });
});
