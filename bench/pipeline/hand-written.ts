/**
 * The limit: one command, written by hand, that makes the files the product makes of a 1080p30 film with stereo sound: four
 * sizes and the sound as HLS (fMP4), a poster of one of its stills in two sizes, a file to keep by copying.
 */
export function handWritten(source: string, seconds: number): string {
  const rung = (n: number, crf: number, rate: number) =>
    `-map '[v${n}]' -c:v libx264 -preset veryfast -profile:v high -pix_fmt yuv420p -crf ${crf} -maxrate ${rate}k -bufsize ${rate * 2}k -force_key_frames 'expr:gte(t,n_forced*2)' -sc_threshold 0 -g 60 -f hls -hls_time 4 -hls_playlist_type vod -hls_segment_type fmp4 -hls_flags single_file -hls_segment_filename v${n}.mp4 v${n}.m3u8`;
  return [
    `ffprobe -v error -show_format -show_streams -of json '${source}' > probe.json`,
    `ffmpeg -hide_banner -nostdin -y -loglevel error -i '${source}' -filter_complex '` +
      '[0:v]fps=30,scale=1920:1080,setsar=1,format=yuv420p,split=3[v1080][p][a];[a]scale=1280:720,split=2[v720][b];[b]scale=854:480,split=2[v480][c];[c]scale=640:360[v360];' +
      `[p]fps=9/${seconds},scale=1280:-2,format=yuvj420p[stills];[0:a]aformat=channel_layouts=stereo,loudnorm=I=-16:TP=-1.5:LRA=11,aresample=48000,aformat=channel_layouts=stereo[sound]' ` +
      [rung(1080, 23, 5000), rung(720, 23, 2722), rung(480, 24, 1483), rung(360, 24, 962)].join(' ') +
      " -map '[sound]' -c:a aac -b:a 128k -f hls -hls_time 4 -hls_playlist_type vod -hls_segment_type fmp4 -hls_flags single_file -hls_segment_filename audio.mp4 audio.m3u8" +
      " -map '[stills]' -c:v mjpeg -q:v 3 -f image2 still-%d.jpg",
    "ffmpeg -hide_banner -nostdin -y -loglevel error -i v480.mp4 -i audio.mp4 -map 0:v -map 1:a -c copy -movflags +faststart download.mp4",
    "ffmpeg -hide_banner -nostdin -y -loglevel error -i still-4.jpg -frames:v 1 -q:v 3 poster.jpg -vf scale=640:-2 -frames:v 1 -c:v libwebp -quality 74 poster-640.webp",
  ].join(' && ');
}
