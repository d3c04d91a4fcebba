// The lead photo → its picture, which loads before all others: it stands on the first screen.
import type { Photo } from '../../src/archive/photo.ts';
import { pictureOf, pictureSizes } from '../../src/images/picture.ts';

interface LeadPhotoProps {
  readonly photo: Photo;
  readonly alt: string;
  readonly basePath: string;
}

export function LeadPhoto({ photo, alt, basePath }: LeadPhotoProps) {
  if (photo.kind === 'remote') {
    return <img class="photo-elsewhere" src={photo.url} alt={alt} fetchpriority="high" />;
  }
  const { sources, src, srcset, width, height } = pictureOf(photo, basePath);
  const sizes = pictureSizes.column;
  return (
    <picture>
      {sources.map((source) => (
        <source key={source.type} type={source.type} srcset={source.srcset} sizes={sizes} />
      ))}
      <img
        src={src}
        srcset={srcset}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        fetchpriority="high"
      />
    </picture>
  );
}
