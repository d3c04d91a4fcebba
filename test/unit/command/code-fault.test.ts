import { expect, it } from 'vitest';
import { projectRoot } from '../../../src/build/project-root.ts';
import { findCodeFault } from '../../../src/command/code-fault.ts';

function errorWith(message: string, stack: string): Error {
  const error = new Error(message);
  error.stack = stack;
  return error;
}

it('what a bundler refuses is told with its place and the first of its words', () => {
  const error = new Error(
    'Build failed with 2 errors:\ntemplates/home.11ty.tsx:3:7: ERROR: Expected ">"\nsrc/a.ts:1:1: ERROR: Other',
  );
  expect(findCodeFault(error)).toEqual({
    place: 'templates/home.11ty.tsx:3:7',
    message: 'Expected ">"',
    isInTheme: false,
  });
});

it('what a template throws is told with the place nearest to it in the generator', () => {
  const stack = [
    'TypeError: x is undefined',
    '    at Object.render (/elsewhere/node_modules/preact/index.js:1:2)',
    `    at Byline (${projectRoot}templates/components/byline.tsx:12:34)`,
    `    at ${projectRoot}templates/article.11ty.tsx:5:6`,
  ].join('\n');
  const fault = {
    place: 'templates/components/byline.tsx:12:34',
    message: 'x is undefined',
    isInTheme: false,
  };
  expect(findCodeFault(errorWith('x is undefined', stack))).toEqual(fault);
  expect(
    findCodeFault(errorWith('x is undefined', stack.replaceAll(projectRoot, `file://${projectRoot}`))),
  ).toEqual(fault);
});

it('a place in the theme is told before one of the generator, however near that is', () => {
  const stack = [
    'TypeError: x is undefined',
    `    at formatTime (${projectRoot}src/dates/format.ts:1:2)`,
    '    at Byline (/newsroom/theme/templates/components/byline.tsx:12:34)',
    `    at ${projectRoot}templates/article.11ty.tsx:5:6`,
  ].join('\n');
  const fault = {
    place: 'theme/templates/components/byline.tsx:12:34',
    message: 'x is undefined',
    isInTheme: true,
  };
  expect(findCodeFault(errorWith('x is undefined', stack), '/newsroom/theme')).toEqual(fault);
  expect(findCodeFault(errorWith('x is undefined', stack))).toMatchObject({ isInTheme: false });
});

it('a trouble of the machine is no fault of code, nor is one that the build only passes on', () => {
  const inTemplate = `    at render (${projectRoot}templates/article.11ty.tsx:5:6)`;
  expect(findCodeFault(errorWith("ENOSPC: no space left on device, write '/a'", inTemplate))).toBeUndefined();
  const inBuild = `Error: lost\n    at drain (${projectRoot}src/build/drain.ts:5:6)`;
  expect(findCodeFault(errorWith('lost', inBuild))).toBeUndefined();
  expect(findCodeFault('lost')).toBeUndefined();
});
