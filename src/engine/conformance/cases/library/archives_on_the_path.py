# Modules out of a zip file on sys.path: packages, data, what is wrong with an archive, and who finds what.
import importlib
import importlib.resources
import importlib.util
import pkgutil
import sys
import zipfile
import zipimport

with zipfile.ZipFile('lib.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
    archive.writestr('greeting.py', 'def hello(name):\n    return f"hello {name}"\n')
    archive.writestr('tools/__init__.py', 'from .inner import answer\n')
    archive.writestr('tools/inner.py', 'answer = 42\n')
    archive.writestr('tools/words.txt', 'one two\n')
    archive.writestr('broken.py', 'def f():\n    raise ValueError("inside")\n')
    archive.writestr('wrong.py', 'def f(:\n')
    archive.mkdir('below/plugins')
    archive.writestr('below/plugins/first.py', 'name = "first"\n')

sys.path.insert(0, 'lib.zip')
import greeting

print(greeting.hello('you'), greeting.__file__, type(greeting.__loader__).__name__)
print(greeting.__spec__.origin, greeting.__spec__.has_location, greeting.__spec__.cached)

import tools

print(tools.answer, tools.__path__, tools.inner.__name__, tools.inner.__file__)
print(repr(importlib.resources.files('tools').joinpath('words.txt').read_text()))
print(pkgutil.get_data('tools', 'words.txt'))
print(sorted((m.name, m.ispkg) for m in pkgutil.iter_modules(['lib.zip'])))

sys.path.insert(0, 'lib.zip/below')
import plugins.first

print(plugins.first.name, type(plugins.__path__).__name__, plugins.first.__file__)

importer = zipimport.zipimporter('lib.zip')
print(importer, importer.archive, repr(importer.prefix))
print(importer.is_package('tools'), importer.is_package('greeting'))
print(importer.get_source('greeting'))
print(importer.get_filename('tools'), importer.find_spec('nowhere'))
print(zipimport.zipimporter in sys.path_hooks, sys.path_importer_cache['lib.zip'])

import broken

try:
    broken.f()
except ValueError as error:
    code = error.__traceback__.tb_next.tb_frame.f_code
    print(error, code.co_filename, code.co_name)

for what in (
    lambda: importlib.import_module('wrong'),
    lambda: importlib.import_module('tools.nothing'),
    lambda: importer.is_package('nothing'),
    lambda: importer.get_data('nothing.txt'),
    lambda: zipimport.zipimporter('nothing.zip'),
    lambda: zipimport.zipimporter(''),
    lambda: zipimport.zipimporter('.'),
):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)

with open('nozip', 'w') as file:
    file.write('this is no archive')
sys.path.insert(0, 'nozip')
try:
    import nothing_at_all
except ModuleNotFoundError as error:
    print(error)
print(sys.path_importer_cache['nozip'])
print(importlib.util.find_spec('greeting').origin)
