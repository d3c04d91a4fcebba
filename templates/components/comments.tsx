// A story's threads of comments → the section under it: terms, comments with their replies, a way to complain of each.
import type { Comment, CommentThread } from '../../src/archive/comment.ts';
import { isInternal } from '../../src/archive/correction.ts';
import type { ArticleProps } from '../../src/pages/props.ts';
import { commentsStrings } from '../../src/strings/comments.ts';
import { readerStrings } from '../../src/strings/reader.ts';
import { complaintAddress } from './complaint-address.ts';
import { FullMoment } from './moment.tsx';

interface CommentsProps {
  readonly article: ArticleProps;
  readonly threads: readonly CommentThread[];
}

export function Comments({ article, threads }: CommentsProps) {
  const words = readerStrings(article.chrome.language);
  return (
    <section class="comments" aria-labelledby="komentar">
      <h2 id="komentar">{words.comments}</h2>
      {threads.length === 0 ? (
        <p>{words.noComments}</p>
      ) : (
        <>
          <Terms article={article} />
          <ol class="comment-list">
            {threads.map(({ comment, replies }) => (
              <li key={comment.id}>
                <OneComment article={article} comment={comment} />
                {replies.length > 0 && (
                  <ol class="comment-replies">
                    {replies.map((reply) => (
                      <li key={reply.comment.id}>
                        <OneComment article={article} {...reply} />
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Terms({ article: { chrome, comments } }: { readonly article: ArticleProps }) {
  const { before, guideline, after } = commentsStrings(chrome.language).terms;
  const page = comments?.guideline ?? '';
  return (
    <p class="comment-terms">
      {before}
      {page === '' ? (
        guideline
      ) : (
        <a href={isInternal(page) ? `${chrome.basePath}${page}` : page}>{guideline}</a>
      )}
      {after}
    </p>
  );
}

interface OneCommentProps {
  readonly article: ArticleProps;
  readonly comment: Comment;
  /** Whom it answers, where that is another reply. */
  readonly to?: Comment | undefined;
}

function OneComment({ article, comment, to }: OneCommentProps) {
  const { language } = article.chrome;
  const words = commentsStrings(language);
  const { name, at, text } = comment;
  return (
    <div class="comment" id={idOf(comment)}>
      <p class="comment-head">
        <strong class="comment-name">{name}</strong>{' '}
        {to && (
          <>
            <a href={`#${idOf(to)}`}>{words.inReplyTo(to.name)}</a>{' '}
          </>
        )}
        <a class="comment-time" href={`#${idOf(comment)}`}>
          <FullMoment moment={at} language={language} />
        </a>
      </p>
      {text.split('\n\n').map((paragraph) => (
        <p key={paragraph}>{withBreaks(paragraph)}</p>
      ))}
      <Complaint article={article} comment={comment} />
    </div>
  );
}

function Complaint({ article, comment }: Omit<OneCommentProps, 'to'>) {
  const { chrome, permalink, headline, comments } = article;
  if (comments === undefined || comments.complaints === '') return null;
  const words = commentsStrings(chrome.language);
  const about = `${chrome.baseUrl}${permalink}#${idOf(comment)}`;
  const address = complaintAddress(comments.complaints, about, words.complaintSubject(headline));
  return (
    <p class="comment-complaint">
      <a href={address} rel="nofollow">
        {words.complain}
        <span class="visually-hidden"> {words.commentOf(comment.name)}</span>
      </a>
    </p>
  );
}

function idOf({ id }: Comment): string {
  return `komentar-${id}`;
}

function withBreaks(paragraph: string) {
  return paragraph.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br />, line]));
}
