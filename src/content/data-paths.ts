// Where the lists of names lie in a content folder.

export const categoriesPath = 'categories.yaml';
export const authorsPath = 'authors.yaml';
export const topicsPath = 'topics.yaml';
