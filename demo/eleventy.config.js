/** 演示：网站自己的 Eleventy 配置，放在 content 旁边。 */
export default function (config) {
  config.addFilter('day', (published) => {
    const [year, month, day] = published.slice(0, 10).split('-').map(Number);
    return `${year}年${month}月${day}日`;
  });
  config.addFilter('inState', (notices, state) => notices.filter((notice) => notice.state === state));
}
