/** Web address of the source repository, without a trailing slash; '' where there is none. */
export const repository: string = import.meta.env.REPOSITORY;
