# Switches of python's command line, seen from inside.
import os
import subprocess
import sys


def run(*args, env=None):
    full = None if env is None else {**os.environ, **env}
    child = subprocess.run([sys.executable, *args], capture_output=True, text=True, env=full)
    lines = [line for line in child.stderr.splitlines() if not line.startswith(" ")]
    print(child.returncode, child.stdout.split("\n")[:-1], [line.split(': ', 1)[-1] for line in lines[-1:]])


run("-c", "import sys; print(sys.warnoptions, sys._xoptions)")
run("-W", "ignore", "-W", "error::UserWarning", "-c", "import sys; print(sys.warnoptions)")
run("-Wignore", "-c", "import warnings; warnings.warn('quiet'); print('done')")
run("-W", "error", "-c", "import warnings; warnings.warn('loud'); print('done')")
run("-W", "error::DeprecationWarning", "-c", "import warnings; warnings.warn('user'); print('done')")
run("-W", "always", "-c", "import warnings\nfor i in range(2): warnings.warn('twice')")
run("-c", "import warnings; warnings.warn('old', DeprecationWarning); print(warnings.filters[0][0])")
run("-X", "utf8", "-X", "mine=5", "-X", "flag", "-c", "import sys; print(sorted(sys._xoptions.items()))")
run("-X", "dev", "-c", "import sys; print(sys.flags.dev_mode, sys.warnoptions)")
run("-E", "-c", "import sys; print(sys.flags.ignore_environment, sys.flags.isolated)", env={"PYTHONWARNINGS": "error"})
run("-I", "-c", "import sys; print(sys.flags.isolated, sys.flags.ignore_environment, sys.flags.no_user_site, sys.flags.safe_path)")
run("-sB", "-c", "import sys; print(sys.flags.no_user_site, sys.flags.dont_write_bytecode)")
run("-c", "import sys; print(sys.warnoptions)", env={"PYTHONWARNINGS": "ignore,error::UserWarning"})
run("-W", "default", "-c", "import sys; print(sys.warnoptions)", env={"PYTHONWARNINGS": "ignore"})
run("-q", "-u", "-c", "import sys; print(sys.flags.quiet, sys.orig_argv[1:])", "x", "-y")
run("-c", "import sys; print(sys.argv)", "-W", "ignore")
run("-Wonce", "-m", "this_module_is_not_there")
run("-bb", "-c", "import sys; print(sys.flags.bytes_warning, sys.warnoptions)")
