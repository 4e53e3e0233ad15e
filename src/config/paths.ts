/** A site path with the deployment's base in front: `path('/routes/')` is '/name/routes/' under base '/name/'. */
export function path(to: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + to;
}
