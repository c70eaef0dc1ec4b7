/** Containers that are opened at all: none that names other files or addresses, none of still pictures. */
export const FORMATS = 'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpeg,mpegts,mpegvideo,ogg,flv,asf';

/** What goes in front of every input: by content, local files only, and not endlessly. */
export const CAREFUL = ['-protocol_whitelist', 'file', '-format_whitelist', FORMATS, '-probesize', '30000000', '-analyzeduration', '30000000'];

export const PICTURE_CODECS = new Set(
  'h264 hevc av1 vp8 vp9 mpeg4 mpeg2video mpeg1video msmpeg4v2 msmpeg4v3 wmv1 wmv2 wmv3 vc1 h263 h263p flv1 vp6 vp6f theora mjpeg dvvideo prores dnxhd cinepak svq3'.split(' '),
);
export const SOUND_CODECS = new Set(
  'aac mp3 mp2 ac3 eac3 opus vorbis flac alac amr_nb amr_wb wmav1 wmav2 pcm_s16le pcm_s16be pcm_s24le pcm_s24be pcm_s32le pcm_f32le pcm_u8 pcm_alaw pcm_mulaw adpcm_ima_wav adpcm_ms adpcm_ima_qt'.split(' '),
);
