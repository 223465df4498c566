/** What a request tells of the dashboard beside it: nothing where its filters are not known. */
export function besideDashboard(filters: readonly string[] | null) {
  return filters === null ? {} : { dashboard_state: { limits: filters } };
}
