"""What the measurements of compile time share: compilers that are there, and the user time of one run."""
import resource, shlex, shutil, subprocess

def there(compilers):
    """(name, words of its command) of each compiler that is there; "clang++-19 -stdlib=libc++" is one."""
    for compiler in compilers:
        words = shlex.split(compiler)
        if shutil.which(words[0]):
            yield compiler, words
        else:
            print(f'{compiler}: skipped, not there')

def seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run(command, check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
