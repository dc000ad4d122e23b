/** What tongbao says when it publishes. */

import type { Bilingual, Language } from '../notice/finding.ts';
import type { Said } from '../notice/refusal.ts';

export const say = {
  foreignFiles: (folder: string, names: readonly string[]): Said => [
    {
      zh: `${folder} 中有不是 tongbao 发布的文件，替换会使其丢失：${some(names, 'zh')}`,
      en: `${folder} holds files that tongbao did not publish, and replacing it would lose them: ${some(names, 'en')}`,
    },
    {
      zh: '把它们移走，或用 --out 另选一个文件夹；须留在其中的（如 CNAME），在 site.yaml 的 keep 中列出',
      en: 'move them away, or name another folder with --out; list those that must stay (such as CNAME) under keep in site.yaml',
    },
  ],
  unsafeOut: (folder: string, place: Bilingual): Said => [
    {
      zh: `不能发布到 ${folder}：发布会替换整个文件夹，而它${place.zh}`,
      en: `${folder} is no place to publish to: the whole folder would be replaced, and it ${place.en}`,
    },
    {
      zh: '用 --out 指明一个专用的文件夹，例如 --out _site',
      en: 'name a folder of its own with --out, e.g. --out _site',
    },
  ],
  protectedPlaces: {
    root: { zh: '是磁盘的根', en: 'is the root of the disk' },
    working: { zh: '就是当前文件夹或包含当前文件夹', en: 'is or holds the working folder' },
    home: { zh: '就是用户主文件夹或包含它', en: 'is or holds the home folder' },
    content: { zh: '与内容文件夹重叠', en: 'overlaps with the content folder' },
  } satisfies Record<string, Bilingual>,
  danglingLink: (link: string, target: string): Said => [
    {
      zh: `${link} 是链接，但所指的 ${target} 不存在`,
      en: `${link} is a link, but ${target} does not exist`,
    },
    { zh: '建立所指的文件夹，或删去链接', en: 'make that folder, or remove the link' },
  ],
  noFolder: (place: string): Said => [
    { zh: `${place} 不是文件夹`, en: `${place} is not a folder` },
    { zh: '用 --out 另选一个文件夹', en: 'name another folder with --out' },
  ],
  keptIsPublished: (name: string): Said => [
    {
      zh: `site.yaml 的 keep 中的“${name}”与要发布的文件重名`,
      en: `"${name}" under keep in site.yaml is also the name of a published file`,
    },
    { zh: '从 keep 中删去，或改名', en: 'remove it from keep, or rename the file' },
  ],
  changedMeanwhile: (content: string): Said => [
    {
      zh: `${content} 在生成期间有改动，没有发布：核对过的与现在的文字不同`,
      en: `${content} changed while the site was made, and nothing was published: what was checked is not what is there now`,
    },
    { zh: '保存完后再运行一次', en: 'run again when everything is saved' },
  ],
  incomplete: (names: readonly string[]): Said => [
    {
      zh: `写好的文件不见了，没有发布：${some(names, 'zh')}`,
      en: `files that were written are gone, and nothing was published: ${some(names, 'en')}`,
    },
    {
      zh: '查看是否有其他程序（清理、杀毒、另一次发布）在删文件，再运行一次',
      en: 'find out whether another program (a cleaner, a virus scanner, another build) deletes files, and run again',
    },
  ],
  noPrevious: (folder: string): Said => [
    {
      zh: `没有上一次发布可以恢复（找不到完好的 ${folder}）`,
      en: `there is no previous publication to put back (no intact ${folder})`,
    },
    {
      zh: '上一次发布只保留到再次发布成功；从版本库取回内容后重新生成',
      en: 'only the publication before the present one is kept; check out the earlier content and build again',
    },
  ],
  rolledBack: (folder: string, previous: string): Bilingual => ({
    zh: `已恢复上一次发布：${folder}。刚才的发布在 ${previous}，再次运行 tongbao rollback 可以换回`,
    en: `the previous publication is back: ${folder}. The one just replaced is in ${previous}; tongbao rollback exchanges them again`,
  }),
  unpublished: (reason: Bilingual, out: string): Bilingual => ({
    zh: `没有发布：${reason.zh}。原有的 ${out} 完好`,
    en: `nothing was published: ${reason.en}. The former ${out} is whole`,
  }),
  leftovers: (folders: readonly string[]): Bilingual => ({
    zh: `旧的文件没能删去，不影响发布，请手工删去：${folders.join('、')}`,
    en: `replaced files could not be removed; the publication is complete. Delete them by hand: ${folders.join(', ')}`,
  }),
  noCopy: (place: string): Said => [
    { zh: `找不到 ${place}`, en: `there is no ${place}` },
    {
      zh: '写明发布文件夹或压缩包；还没有生成的，先运行 tongbao build；还没有网站的，先运行 tongbao init',
      en: 'name a published folder or its zip; where there is none yet, run tongbao build first; a new site begins with tongbao init',
    },
  ],
  unreadableFile: (name: string): Said => [
    { zh: `读不出文件 ${name}`, en: `the file ${name} cannot be read` },
    {
      zh: '文件名乱码的，删去或改名；没有权限的，换有权限的用户运行',
      en: 'delete or rename it where its name is garbled; run as a user who may read it',
    },
  ],
  noZip: (place: string): Said => [
    { zh: `${place} 不是完好的压缩包`, en: `${place} is no zip that can be read` },
    { zh: '重新下载或重新打包后再核对', en: 'download or pack it again' },
  ],
  noManifest: (place: string): Said => [
    {
      zh: `${place} 中没有完好的 SHA256SUMS，无从核对`,
      en: `${place} has no SHA256SUMS that can be read: there is nothing to compare with`,
    },
    {
      zh: '指明 tongbao 发布的文件夹、压缩包或网址；服务器不提供 SHA256SUMS 的，用 --manifest 指明本地的一份',
      en: 'name a folder that tongbao published, its zip or its address; where a server does not serve SHA256SUMS, name a local one with --manifest',
    },
  ],
  notAsPublished: (place: string): Said => [
    {
      zh: `${place} 发布后有改动，不能打包`,
      en: `${place} is no longer as it was published: it is not packed`,
    },
    {
      zh: '运行 tongbao verify 查看改动，再运行 tongbao build 重新生成',
      en: 'tongbao verify shows what changed; tongbao build makes it again',
    },
  ],
  stale: (folder: string, content: string): Said => [
    {
      zh: `${folder} 不是由现在的 ${content} 生成的，不能打包`,
      en: `${folder} was not built from ${content} as it is now: it is not packed`,
    },
    {
      zh: '运行 tongbao build 重新生成；内容在别处的，用 --content 指明',
      en: 'run tongbao build; name the content with --content where it is elsewhere',
    },
  ],
  faulty: (content: string, errors: number): Said => [
    {
      zh: `${content} 有 ${errors} 处错误，不能打包`,
      en: `${content} has ${errors} errors: the site is not packed`,
    },
    { zh: '运行 tongbao check 查看，改好后重新生成', en: 'see tongbao check, mend them and build again' },
  ],
  foreignZip: (file: string): Said => [
    {
      zh: `${file} 不是 tongbao 打的压缩包，不能覆盖`,
      en: `${file} is not a zip that tongbao packed: it is not replaced`,
    },
    { zh: '用 --out 另取一个文件名', en: 'name another file with --out' },
  ],
  tooLargeToPack: (place: string, name: string): Said => [
    {
      zh: `${place} 超过 1 GB，打不成一个压缩包（到 ${name} 为止）`,
      en: `${place} is larger than 1 GB: it cannot be packed as one zip (up to ${name})`,
    },
    {
      zh: '把过大的附件放到别处并在通报中写链接；或直接把整个文件夹交给网站管理员',
      en: 'put the largest attachments elsewhere and link to them, or hand the folder itself over',
    },
  ],
  zipInside: (file: string, folder: string): Said => [
    { zh: `压缩包不能放在 ${folder} 中：${file}`, en: `the zip cannot be written into ${folder}: ${file}` },
    { zh: '用 --out 放在别处', en: 'name another place with --out' },
  ],
  packed: (file: string, files: number, bytes: number): Bilingual => ({
    zh: `已打包为 ${file}：${files} 个文件，${(bytes / 1e6).toFixed(1)} MB`,
    en: `packed as ${file}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`,
  }),
  keptThere: (names: readonly string[]): Bilingual => ({
    zh: `按 keep 保留、不在清单中，未作比较：${some(names, 'zh')}`,
    en: `kept by the site (keep), not in the manifest, not compared: ${some(names, 'en')}`,
  }),
  whole: (place: string, files: number): Bilingual => ({
    zh: `${place} 与清单一致：${files} 个文件`,
    en: `${place} is as the manifest says: ${files} files`,
  }),
  notWhole: (place: string, count: number): Bilingual => ({
    zh: `${place} 与清单不一致：${count} 个文件。内容不同、缺少的重新上传，多出的核对后删去；文字相同而标记被改写的，多半是网站后台加了脚本或改了换行`,
    en: `${place} differs from the manifest: ${count} ${count === 1 ? 'file' : 'files'}. Upload again what is missing or has other content; look at what is not listed, and delete it. Where only the markup is other, a CMS probably added a script or rewrote line ends`,
  }),
  noKey: (file: string): Said => [
    { zh: `${file} 不是可用的 Ed25519 密钥`, en: `${file} is not an Ed25519 key that can be used` },
    {
      zh: '签名用私钥（.key），核对用公钥（.pub）；没有的，用 tongbao keys 生成',
      en: 'sign with the private key (.key), verify with the public one (.pub); tongbao keys makes a pair',
    },
  ],
  keyExists: (file: string): Said => [
    { zh: `${file} 已存在，不覆盖`, en: `${file} is there and is not replaced` },
    { zh: '另取一个名字：tongbao keys 名称', en: 'use another name: tongbao keys NAME' },
  ],
  keysMade: (secret: string, open: string, fingerprint: string): Bilingual => ({
    zh: `私钥 ${secret}：只由发布单位保管，不要放进版本库和发布文件夹\n公钥 ${open}：交给核对的人；指纹 ${fingerprint}，可用电话核对\n签名：tongbao pack --sign ${secret}　核对：tongbao verify 文件夹 --key ${open}`,
    en: `private key ${secret}: for the publishing body alone; keep it out of repositories and published folders\npublic key ${open}: for those who verify; its fingerprint is ${fingerprint}\nsign: tongbao pack --sign ${secret}   verify: tongbao verify FOLDER --key ${open}`,
  }),
  signed: (file: string, fingerprint: string): Bilingual => ({
    zh: `签名有效：清单由 ${file}（指纹 ${fingerprint}）的持有者签发`,
    en: `the signature holds: the manifest was signed by the owner of ${file} (fingerprint ${fingerprint})`,
  }),
  notSigned: (file: string): Bilingual => ({
    zh: `签名无效：清单不是 ${file} 的持有者签发的，或签发后有改动`,
    en: `the signature does not hold: the manifest was not signed by the owner of ${file}, or was changed since`,
  }),
  unsigned: (name: string): Bilingual => ({
    zh: `没有签名（缺少 ${name}）`,
    en: `there is no signature (no ${name})`,
  }),
  faults: {
    changed: { zh: '内容不同', en: 'other content' },
    missing: { zh: '缺少', en: 'missing' },
    added: { zh: '多出', en: 'not listed' },
    rewritten: { zh: '文字相同、标记或换行被改写', en: 'same words, other markup' },
    unreadable: { zh: '取不到', en: 'not served' },
  } satisfies Record<string, Bilingual>,
  /** For the administrator of a Chinese web server, in Chinese only, as HTML. */
  guide: {
    title: '通报网页发布说明',
    parts: [
      {
        heading: '方式一：上传整个文件夹',
        steps: [
          '解压本压缩包，把全部文件上传到网站的一个目录下，目录名任意，文件名和层级不要改动。',
          '服务器是 IIS 的，一并上传 web.config（列出所需文件类型，先删后加，不与已有设置冲突）。网站根目录另有 web.config 的，不要覆盖，本目录单独放置即可。',
          '服务器是 nginx 或 Apache 的，不需要 web.config；未知类型的文件照常提供下载即可，.wasm 和 .json 一般已有设置。',
          '打开该目录的 index.html，查看列表、全文、下载和检索是否正常。只有检索不可用的，多半是服务器没有放行 pagefind 目录下的文件类型。',
          '需要核对上传是否完整的，在该目录运行 sha256sum -c SHA256SUMS，或运行 tongbao verify 加目录名。',
        ],
      },
      {
        heading: '方式二：录入网站后台（CMS）',
        steps: [
          '打开各通报目录下的 cms/fields.html，按页面上的步骤，把标题、日期、来源等逐项复制到后台。',
          '正文用 cms/body.html 的源代码粘贴；序号、表格和数字都是文字，编辑器过滤后不会丢失。',
          'PDF、Word 等文件作为附件上传。有 OFD 文件而后台不接受的，不上传即可，PDF 与它逐页相同。',
        ],
      },
      {
        heading: '更新与撤回',
        steps: ['更新时先清空该目录，再放入新压缩包中的全部文件，不要新旧混用。', '撤回时删除整个目录。'],
      },
    ],
  },
};

/** Names of files for a sentence: the first few, and how many there are. */
function some(names: readonly string[], language: Language): string {
  const first = names.slice(0, MOST_NAMES);
  const more = names.length - first.length;
  const list = first.join(language === 'zh' ? '、' : ', ');
  if (more === 0) return list;
  return language === 'zh' ? `${list} 等 ${names.length} 个` : `${list} and ${more} more`;
}

const MOST_NAMES = 5;
