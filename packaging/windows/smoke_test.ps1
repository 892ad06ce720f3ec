# Installs the program silently, puts it to its self-test, removes it, and looks at what is left. Run on Windows, after
# packaging/build.py; fails at the first thing that is not as it should be.
$ErrorActionPreference = "Stop"

$setup = (Get-ChildItem dist/videsk-desktop-*-setup.exe).FullName
$folder = Join-Path $env:LOCALAPPDATA "Programs\Videsk Desktop"
$profileFolder = Join-Path $env:APPDATA "Videsk Desktop"
$settings = Join-Path $profileFolder "settings.json"
$key = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\io.videsk.Desktop"

function Invoke-Setup([string]$program, [string[]]$options) {
    $process = Start-Process -FilePath $program -ArgumentList $options -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "$program ended with $($process.ExitCode)" }
}

function Assert-True([bool]$holds, [string]$otherwise) {
    if (-not $holds) { throw $otherwise }
}

New-Item -ItemType Directory -Force $profileFolder | Out-Null
Set-Content -Path $settings -Value '{"language": "es"}'

Invoke-Setup $setup @("/S")
Assert-True (Test-Path (Join-Path $folder "Videsk Desktop.exe")) "the program was not installed"
Assert-True ((Get-ItemProperty $key).DisplayName -eq "Videsk Desktop") "Windows does not know it"
$programs = (New-Object -ComObject Shell.Application).Namespace([Environment]::GetFolderPath("Programs"))
$name = $programs.ParseName("Videsk Desktop.lnk").ExtendedProperty("System.AppUserModel.ID")
Assert-True ($name -eq "io.videsk.Desktop") "the shortcut is called '$name'"
& (Join-Path $folder "videsk-desktop.exe") self-test
Assert-True ($LASTEXITCODE -eq 0) "the self-test failed"

# Once more over itself, as an update does.
Invoke-Setup $setup @("/S")

# _?= lets the uninstaller run where it is, so that -Wait waits for it; it cannot delete itself then.
Invoke-Setup (Join-Path $folder "uninstall.exe") @("/S", "_?=$folder")
Assert-True (-not (Test-Path (Join-Path $folder "_internal"))) "files were left behind"
Assert-True (-not (Test-Path $key)) "Windows still knows it"
Assert-True (Test-Path $settings) "the settings are gone"

Invoke-Setup $setup @("/S")
Invoke-Setup (Join-Path $folder "uninstall.exe") @("/S", "/PURGE", "_?=$folder")
Assert-True (-not (Test-Path $profileFolder)) "the settings were to go"
Write-Host "installed, used, updated and removed"
