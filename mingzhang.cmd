@echo off
rem Runs Mingzhang with an archive of its loaded classes, which makes it start in half the time.
rem The first build makes the archive beside mingzhang.jar, from Java 25 on an ahead-of-time cache;
rem without it the program is only slower.
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
set "quick="
if %number% lss 600 set quick=1
if "%~1"=="check" set quick=1
if defined quick set "options=%options% -XX:TieredStopAtLevel=1"
if %number% lss 4 set "options=%options% -Xmn24m -XX:+IgnoreUnrecognizedVMOptions -XX:C1MaxInlineSize=15"
if "%MINGZHANG_ARCHIVE%"=="none" goto plain
rem Which Java it is stands in a file that every one brings.
set "release="
if defined JAVA_HOME set "release=%JAVA_HOME%\release"
if not defined JAVA_HOME for %%j in (java.exe) do set "release=%%~dp$PATH:j..\release"
set version=0
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a"=="JAVA_VERSION" for /f "delims=." %%v in ("%%~b") do set "version=%%v"
set "archive=%folder%mingzhang.jsa"
set "used=-XX:SharedArchiveFile=%archive%"
set "noting="
set "noted=-XX:DumpLoadedClassList=%archive%.classes"
set "making=-Xshare:dump"
set "from=-XX:SharedClassListFile=%archive%.classes"
if %version% lss 25 goto chosen
set "archive=%folder%mingzhang.aot"
set "used=-XX:AOTCache=%archive%"
set "noting=-XX:AOTMode=record"
set "noted=-XX:AOTConfiguration=%archive%.classes"
set "making=-XX:AOTMode=create"
set "from=%noted%"
:chosen
if exist "%archive%" goto fast
if not "%~1"=="build" goto plain
"%java%" %options% %noting% "%noted%" -Xlog:disable %MINGZHANG_JAVA_OPTS% -cp "%jar%" mingzhang.cli.Main %*
set code=%errorlevel%
if exist "%archive%.classes" (
  "%java%" %making% -XX:+UseSerialGC "%from%" "%used%" -Xlog:disable -cp "%jar%" >nul 2>nul
  del "%archive%.classes"
)
exit /b %code%
:fast
"%java%" %options% "%used%" -XX:+VerifySharedSpaces -Xlog:disable %MINGZHANG_JAVA_OPTS% -cp "%jar%" mingzhang.cli.Main %*
exit /b %errorlevel%
:plain
"%java%" %options% %MINGZHANG_JAVA_OPTS% -cp "%jar%" mingzhang.cli.Main %*
exit /b %errorlevel%
