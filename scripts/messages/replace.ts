/** What tongbao says when a folder is put in the place of another. */

import type { Said } from '../notice/refusal.ts';

export const say = {
  inUse: (target: string, host: string, pid: number, started: string, folder: string): Said => [
    {
      zh: `另一个 tongbao 正在写入 ${target}（主机 ${host}，进程 ${pid}，${started} 开始）`,
      en: `another tongbao is writing ${target} (host ${host}, process ${pid}, started ${started})`,
    },
    {
      zh: `等它结束后再运行；确认它已不在运行的，删去 ${folder}`,
      en: `run again when it has ended; if it no longer runs, delete ${folder}`,
    },
  ],
  lockLost: (target: string, folder: string): Said => [
    {
      zh: `写入 ${target} 期间，工作文件夹 ${folder} 被删去或移走，没有替换`,
      en: `the working folder ${folder} was removed while ${target} was being written: nothing was replaced`,
    },
    {
      zh: '同一个文件夹不要同时由两台机器发布；重新运行一次',
      en: 'do not publish to one folder from two machines at once; run again',
    },
  ],
  notRestored: (target: string, folder: string, reason: string): Said => [
    {
      zh: `上次运行中断，${target} 还在 ${folder} 中，放不回去（${reason}）`,
      en: `an earlier run was interrupted: ${target} is still in ${folder} and cannot be put back (${reason})`,
    },
    {
      zh: `核对权限后重新运行，或手工把它移回 ${target}`,
      en: `check the permissions and run again, or move it back to ${target} by hand`,
    },
  ],
};
