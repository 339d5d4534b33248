/** The page of Weibo on which a reader writes about an address; nothing is asked of Weibo before they open it. */
export function weiboLink({ url, title }: { url: string; title: string }): string {
  return `https://service.weibo.com/share/share.php?${new URLSearchParams({ url, title }).toString()}`;
}
