//! Gives the program for Windows its icon, its version and its manifest: what Explorer shows, and what a scanner of viruses
//! looks for first. For every other system it does nothing.

use std::{env, path::Path};

/// Asks for no rights of an administrator, names the Windows that it was made for, and takes paths of any length.
const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security><requestedPrivileges><requestedExecutionLevel level="asInvoker" uiAccess="false"/></requestedPrivileges></security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application><supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/></application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings><longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware></windowsSettings>
  </application>
</assembly>
"#;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=packaging/icon/grounds.ico");
    if env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return;
    }
    // Windows' resource compiler runs elsewhere than here.
    let icon = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("packaging/icon/grounds.ico");
    let mut resource = winresource::WindowsResource::new();
    resource
        .set("ProductName", "Reasonable Grounds")
        .set("FileDescription", "Reasonable Grounds")
        .set("CompanyName", "Reasonable Grounds contributors")
        .set("LegalCopyright", "MIT or Apache-2.0; scenarios and pictures CC BY 4.0")
        .set("OriginalFilename", "grounds.exe")
        .set("InternalName", "grounds")
        .set_language(0x0409)
        .set_icon(&icon.to_string_lossy())
        .set_manifest(MANIFEST);
    // Who only wants to check or test needs no resource compiler; what is handed on is looked at by packaging/pack.
    if let Err(error) = resource.compile_for("grounds") {
        println!("cargo::warning=the program has no icon and no version: no resource compiler ({error})");
    }
}
