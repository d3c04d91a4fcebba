// What the command that makes a newsroom's repository tells, in English.
import type { NewSiteStrings } from '../new-site.ts';

export const newSiteStrings: NewSiteStrings = {
  occupied: (dir) =>
    `The folder ${dir} is not empty, so nothing was written. Choose another name, or empty it.`,
  'not-a-folder': (dir) => `${dir} is there and is no folder. Choose another name.`,
  notPacked: (message) =>
    `npm could not pack this program for the new repository: “${message}” Name where it comes from instead, with --generator.`,
  made: (dir) => `The newsroom's repository is ready in ${dir}. What comes next:`,
  next: (dir) => [`  cd ${dir}`, '  npm install', '  npm start'],
  inside: (repository) =>
    `This folder lies in the Git repository ${repository}. GitHub runs workflows from the root of a repository alone, so as a part of that one the site is neither checked nor published: run git init in this folder, or move it out first.`,
};
