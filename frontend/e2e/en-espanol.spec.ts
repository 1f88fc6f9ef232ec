import { expect, test } from '@playwright/test';
import { es } from '#lib/i18n/es.ts';
import { expectNoViolations } from './axe.ts';
import { beginGoal, decide, expectCourse, fillGoal, recordCheck, saveAndStart, writeNeed } from './goals.ts';
import { goTo, openTeam, pageNumber, signIn } from './people.ts';

test.use({ locale: 'es-MX' });
test.slow();

test('una_educadora_nombra_lo_que_necesitan_sus_estudiantes', async ({ page }) => {
  const need = `Los estudiantes necesitan explicar con sus palabras la idea principal de la página ${pageNumber()}.`;

  await test.step('entra', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: es.session.title })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expectNoViolations(page);
    await signIn(page, 'educadora', es);
    await expect(page.getByRole('heading', { level: 1, name: /^Buen[ao]s / })).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step('abre su equipo', async () => {
    await openTeam(page, es);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expectNoViolations(page);
  });

  await test.step('escribe primero sobre los adultos y luego sobre los estudiantes', async () => {
    await beginGoal(page, es);
    await writeNeed(
      page,
      'Los maestros deben enseñar la idea principal todos los lunes.',
      'TEACHER_FACING',
      es
    );
    const check = page.getByRole('complementary', { name: es.goal.framing.label });
    await expect(check.getByText(`${es.goal.framing.ask}:`).first()).toBeAttached();
    await writeNeed(page, need, 'STUDENT_FACING', es);
    await expectNoViolations(page);
  });

  await test.step('empieza la meta', async () => {
    await fillGoal(
      page,
      {
        why: 'Copian frases sueltas en lugar de decir de qué trata.',
        group: 'Todo tercer grado',
        check: 'Boleto de salida de dos preguntas',
        mark: 'dice la idea principal y da un detalle del texto'
      },
      es
    );
    await saveAndStart(page, need, es);
    await expect(page.getByRole('img', { name: es.goal.chartOf })).toHaveAccessibleName(/30/);
    await expect(page.getByRole('heading', { name: es.goal.decisions })).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step('anota una revisión y el equipo decide', async () => {
    await recordCheck(page, { name: 'Boleto de salida, página dos', daysAgo: 1, took: 42, met: 29 }, es);
    await expectCourse(page, /Subió de 30 ?% el .+ a 69 ?% el .+ El objetivo es 80 ?% para el /, es);
    await decide(page, 'EXTEND', 'Ya dicen la idea; falta el detalle del texto.', es);
    await expect(page.getByText(es.terms.decision.EXTEND, { exact: true })).toBeVisible();
    await expectNoViolations(page);
  });

  await test.step('y todo lo demás también habla su idioma', async () => {
    for (const place of [es.shell.teams, es.shell.strategies, es.shell.coaching]) {
      await goTo(page, place, es);
      await expectNoViolations(page);
    }
    await page.goto('/coaching/who-can-read');
    await expect(page.getByRole('heading', { level: 1, name: es.coaching.visibility.title })).toBeVisible();
    await expectNoViolations(page);
    await page.goto('/settings');
    await expect(page.getByRole('heading', { level: 1, name: es.settings.title })).toBeVisible();
    await expectNoViolations(page);
  });
});
