@echo off
rem Runs Mingzhang with an archive of its loaded classes, which makes it start in half the time.
rem The first build makes the archive beside mingzhang.jar; without it the program is only slower.
rem JAVA_HOME: which Java, else the one on the PATH. MINGZHANG_JAVA_OPTS: further options for it.
rem MINGZHANG_ARCHIVE: folder of the archive; "none" for no archive.
setlocal
set "jar=%~dp0mingzhang.jar"
if not exist "%jar%" set "jar=%~dp0target\mingzhang.jar"
if not exist "%jar%" (
  echo mingzhang: no mingzhang.jar in %~dp0; build it with: mvn -q -DskipTests package 1>&2
  exit /b 3
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%j in ("%jar%") do set "folder=%%~dpj"
if defined MINGZHANG_ARCHIVE set "folder=%MINGZHANG_ARCHIVE%\"
set "options=-XX:+UseSerialGC -XX:-UsePerfData"
set number=0
for /d %%y in (content\budgets\*) do for /d %%u in (%%y\*) do set /a number+=1
if %number% lss 300 set "options=%options% -XX:TieredStopAtLevel=1"
if "%MINGZHANG_ARCHIVE%"=="none" goto plain
set "archive=%folder%mingzhang.jsa"
if exist "%archive%" goto fast
if not "%~1"=="build" goto plain
"%java%" %options% "-XX:DumpLoadedClassList=%archive%.classes" -Xlog:disable %MINGZHANG_JAVA_OPTS% -cp "%jar%" mingzhang.cli.Main %*
set code=%errorlevel%
if exist "%archive%.classes" (
  "%java%" -Xshare:dump -XX:+UseSerialGC "-XX:SharedClassListFile=%archive%.classes" "-XX:SharedArchiveFile=%archive%" -Xlog:disable -cp "%jar%" >nul 2>nul
  del "%archive%.classes"
)
exit /b %code%
:fast
"%java%" %options% "-XX:SharedArchiveFile=%archive%" -XX:+VerifySharedSpaces -Xlog:disable %MINGZHANG_JAVA_OPTS% -cp "%jar%" mingzhang.cli.Main %*
exit /b %errorlevel%
:plain
"%java%" %options% %MINGZHANG_JAVA_OPTS% -cp "%jar%" mingzhang.cli.Main %*
exit /b %errorlevel%
