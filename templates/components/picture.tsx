// A photo → its picture in the sizes that a place of a page needs.
import type { Photo } from '../../src/archive/photo.ts';
import { pictureOf, pictureSizes } from '../../src/images/picture.ts';

interface PictureProps {
  readonly photo: Photo;
  /** `''` beside a headline that says what the photo is about. */
  readonly alt: string;
  readonly basePath: string;
  readonly place: keyof typeof pictureSizes;
  /** The first of its page stands on the first screen and loads before all others; they wait until a reader comes near. */
  readonly isFirst?: boolean;
}

export function Picture({ photo, alt, basePath, place, isFirst = false }: PictureProps) {
  const when = isFirst
    ? ({ fetchpriority: 'high' } as const)
    : ({ loading: 'lazy', decoding: 'async' } as const);
  if (photo.kind === 'remote') return <img class="photo-elsewhere" src={photo.url} alt={alt} {...when} />;
  const { sources, src, srcset, width, height } = pictureOf(photo, basePath, place);
  const sizes = pictureSizes[place];
  return (
    <picture>
      {sources.map((source) => (
        <source key={source.type} type={source.type} srcset={source.srcset} sizes={sizes} />
      ))}
      <img src={src} srcset={srcset} sizes={sizes} width={width} height={height} alt={alt} {...when} />
    </picture>
  );
}
