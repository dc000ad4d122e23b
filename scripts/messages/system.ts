/** What tongbao says where the system refuses something: in words, with the file. */

import type { Bilingual } from '../notice/finding.ts';

/** What happened and the way out, by the system's code; `{file}` is the file that it names. */
export const SYSTEM_ERRORS: Readonly<Record<string, readonly [says: Bilingual, advice: Bilingual]>> = {
  ENOSPC: [
    { zh: '磁盘已满，写不进 {file}', en: 'the disk is full: {file} cannot be written' },
    { zh: '腾出空间后再运行', en: 'free some space and run again' },
  ],
  EDQUOT: [
    { zh: '磁盘配额已用完，写不进 {file}', en: 'the disk quota is used up: {file} cannot be written' },
    { zh: '腾出空间或提高配额后再运行', en: 'free some space or raise the quota, and run again' },
  ],
  EACCES: [
    { zh: '没有权限读写 {file}', en: 'no permission for {file}' },
    {
      zh: '核对文件和所在文件夹的权限，或换有权限的用户运行',
      en: 'check the permissions of it and of its folder, or run as another user',
    },
  ],
  EPERM: [
    { zh: '系统不允许读写 {file}', en: 'the system does not permit access to {file}' },
    {
      zh: '关闭占用它的程序，核对权限后再运行',
      en: 'close programs that use it, check the permissions and run again',
    },
  ],
  EROFS: [
    { zh: '{file} 所在的磁盘只读', en: '{file} is on a read-only file system' },
    { zh: '换一个可写的文件夹', en: 'use a folder that can be written' },
  ],
  EXDEV: [
    {
      zh: '{file} 与目标不在同一个磁盘（或挂载点）上，移不过去',
      en: '{file} is on another file system than its destination and cannot be moved there',
    },
    {
      zh: '发布文件夹与它旁边的文件夹须在同一个磁盘上；或用 --out 另选',
      en: 'the output folder and its siblings must be on one file system; or name another with --out',
    },
  ],
  EBUSY: [
    { zh: '{file} 正被占用（或是挂载点），动不了', en: '{file} is in use, or a mount point' },
    {
      zh: '关闭占用它的程序，或用 --out 另选一个文件夹',
      en: 'close programs that use it, or name another folder with --out',
    },
  ],
  EMFILE: [
    { zh: '打开的文件过多，打不开 {file}', en: 'too many open files: {file} cannot be opened' },
    {
      zh: '提高系统的上限（ulimit -n）后再运行',
      en: 'raise the limit of the system (ulimit -n) and run again',
    },
  ],
  ENAMETOOLONG: [
    { zh: '文件名或路径过长：{file}', en: 'the name or path is too long: {file}' },
    {
      zh: '改用较短的名字，或换一个层级较浅的文件夹',
      en: 'use a shorter name, or a folder nearer to the root',
    },
  ],
  ENOENT: [
    { zh: '{file} 不见了', en: '{file} is gone' },
    {
      zh: '核对是否有其他程序在移动或删除文件，再运行一次',
      en: 'find out whether another program moves or deletes files, and run again',
    },
  ],
  EISDIR: [
    { zh: '{file} 应是文件，却是文件夹', en: '{file} is a folder where a file is needed' },
    { zh: '移走这个文件夹，或改名', en: 'move that folder away or rename it' },
  ],
  ENOTDIR: [
    {
      zh: '{file} 的路径中应是文件夹的地方是文件',
      en: 'a part of the path {file} is a file where a folder is needed',
    },
    { zh: '核对路径', en: 'check the path' },
  ],
  ENOTEMPTY: [
    { zh: '{file} 在替换期间被写入了新文件', en: 'files were written to {file} while it was being replaced' },
    { zh: '停下写入它的程序，再运行一次', en: 'stop the program that writes there and run again' },
  ],
  EIO: [
    { zh: '磁盘读写出错：{file}', en: 'the disk failed at {file}' },
    { zh: '检查磁盘', en: 'check the disk' },
  ],
  ERR_FS_FILE_TOO_LARGE: [
    { zh: '文件超过 2 GB，读不进来：{file}', en: 'the file is larger than 2 GB and cannot be read: {file}' },
    { zh: '拆分或压缩后再用', en: 'split or compress it' },
  ],
};

/** For a file that the system does not name. */
export const SOME_FILE: Bilingual = { zh: '文件', en: 'a file' };
