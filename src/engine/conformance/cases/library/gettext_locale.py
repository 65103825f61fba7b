import gettext
import locale

t = gettext.NullTranslations()
print(t.gettext('hi'), t.ngettext('one', 'many', 2), gettext.gettext('x'), gettext.translation('nodomain', fallback=True).gettext('y'))
try:
    gettext.translation('nodomain', localedir='/nowhere')
except FileNotFoundError as e:
    print('FileNotFoundError', e.errno)
print(gettext.c2py('n != 1')(1), gettext.c2py('n%10==1 && n%100!=11 ? 0 : 1')(21))
print(locale.localeconv()['decimal_point'], locale.format_string('%d %.2f', (1000, 2.5)), locale.currency if False else '', locale.str(1.5), locale.atof('1.5'), locale.atoi('7'), locale.normalize('en_US'))
print(sorted(['b', 'A', 'a'], key=locale.strxfrm), locale.strcoll('a', 'b') < 0)
try:
    locale.setlocale(locale.LC_ALL, 'xx_YY')
except locale.Error as e:
    print(e)
