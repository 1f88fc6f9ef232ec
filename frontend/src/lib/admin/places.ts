import { queryOptions } from '@tanstack/svelte-query';
import {
  changeDistrict,
  changeSchool,
  changeSchoolYear,
  createSchool,
  createSchoolYear,
  getDistrict,
  getSchool,
  getSchoolYear,
  listSchools,
  listSchoolYears,
  setSchoolStatus,
  setSchoolYearStatus
} from '#lib/api/generated/sdk.gen.ts';
import type {
  District,
  DistrictChange,
  NewSchool,
  NewSchoolYear,
  School,
  SchoolStatus,
  SchoolYear,
  SchoolYearStatus
} from '#lib/api/generated/types.gen.ts';
import { body, etagOf, held, ifMatch, type Held } from '#lib/api/held.ts';
import { queryClient } from '#lib/api/queryClient.ts';

/** Every school, archived ones last. */
export const allSchoolsQuery = () =>
  queryOptions({
    queryKey: ['schools', 'all'],
    queryFn: async ({ signal }) => {
      const { items } = await body(listSchools({ query: { limit: 200 }, signal, throwOnError: true }));
      return items.toSorted((one, other) => Number(isArchived(one)) - Number(isArchived(other)));
    }
  });

export const yearsQuery = () =>
  queryOptions({
    queryKey: ['school-years'],
    queryFn: async ({ signal }) => {
      const { items } = await body(listSchoolYears({ query: { limit: 200 }, signal, throwOnError: true }));
      return items.toSorted((one, other) => other.startsOn.localeCompare(one.startsOn));
    }
  });

export const districtQuery = () =>
  queryOptions({
    queryKey: ['district'],
    queryFn: ({ signal }) => held(getDistrict({ signal, throwOnError: true }))
  });

export const freshSchool = (schoolId: string): Promise<Held<School>> =>
  held(getSchool({ path: { schoolId }, throwOnError: true }));

export const freshYear = (schoolYearId: string): Promise<Held<SchoolYear>> =>
  held(getSchoolYear({ path: { schoolYearId }, throwOnError: true }));

export const freshDistrict = (): Promise<Held<District>> => held(getDistrict({ throwOnError: true }));

export async function addSchool(wanted: NewSchool): Promise<void> {
  await body(createSchool({ body: wanted, throwOnError: true }));
  await changed('schools');
}

export async function saveSchool(
  schoolId: string,
  wanted: Omit<NewSchool, 'id'>,
  etag: string
): Promise<void> {
  await body(changeSchool({ path: { schoolId }, body: wanted, headers: ifMatch(etag), throwOnError: true }));
  await changed('schools');
}

export async function stepSchool(school: School, status: SchoolStatus): Promise<School> {
  const now = await body(
    setSchoolStatus({
      path: { schoolId: school.id },
      body: { status },
      headers: ifMatch(etagOf(school)),
      throwOnError: true
    })
  );
  await changed('schools');
  return now;
}

export async function addYear(wanted: NewSchoolYear): Promise<void> {
  await body(createSchoolYear({ body: wanted, throwOnError: true }));
  await changed('school-years');
}

export async function saveYear(
  schoolYearId: string,
  wanted: Omit<NewSchoolYear, 'id'>,
  etag: string
): Promise<void> {
  await body(
    changeSchoolYear({ path: { schoolYearId }, body: wanted, headers: ifMatch(etag), throwOnError: true })
  );
  await changed('school-years');
}

export async function stepYear(year: SchoolYear, status: SchoolYearStatus): Promise<SchoolYear> {
  const now = await body(
    setSchoolYearStatus({
      path: { schoolYearId: year.id },
      body: { status },
      headers: ifMatch(etagOf(year)),
      throwOnError: true
    })
  );
  await changed('school-years');
  return now;
}

export async function saveDistrict(change: DistrictChange, etag: string): Promise<void> {
  const saved = await held(changeDistrict({ body: change, headers: ifMatch(etag), throwOnError: true }));
  queryClient.setQueryData(districtQuery().queryKey, saved);
  await changed('me');
}

function isArchived(school: School): boolean {
  return school.status === 'ARCHIVED';
}

async function changed(key: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: [key] });
}
