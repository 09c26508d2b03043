<?php
/**
 * The block "Self-assessment". It saves nothing but its settings.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/** The scripts of the block: what each needs besides those before it. The last one is named in block.json. */
const BLOCK_SCRIPTS = array(
	'self-assessment-positions' => array( 'positions.js', array( 'wp-api-fetch', 'wp-data' ) ),
	'self-assessment-preview'   => array( 'preview.js', array( 'wp-components', 'wp-element' ) ),
	'self-assessment-chooser'   => array( 'chooser.js', array( 'wp-components', 'wp-element', 'wp-i18n' ) ),
	'self-assessment-settings'  => array( 'settings.js', array( 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ) ),
	'self-assessment-editor'    => array( 'editor.js', array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' ) ),
);

/**
 * Registers the block with its editor scripts.
 */
function register_block() {
	$folder = dirname( __DIR__ );
	$before = array();
	foreach ( BLOCK_SCRIPTS as $name => list( $file, $needs ) ) {
		wp_register_script( $name, plugins_url( "block/$file", __DIR__ ), array_merge( $needs, $before ), hash_file( 'crc32b', "$folder/block/$file" ), true );
		if ( in_array( 'wp-i18n', $needs, true ) ) {
			wp_set_script_translations( $name, 'self-assessment', "$folder/languages" );
		}
		$before[] = $name;
	}
	register_block_type( "$folder/block", array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}

/**
 * The block on the page.
 *
 * @param array $attributes The settings, named as in `block.json`.
 * @return string HTML.
 */
function render_block( $attributes ) {
	$settings                  = array_intersect_key( $attributes, SETTINGS );
	$settings['heading-level'] = $attributes['headingLevel'] ?? '';
	return render( $settings, get_block_wrapper_attributes() );
}

/**
 * Gives the editor scripts what they offer for choice, and what they need to show it as visitors see it.
 */
function describe_positions_to_editor() {
	$given = array(
		'positions'   => described_positions(),
		'newPosition' => may_manage() ? edit_url() : '',
		'script'      => script_url(),
		// Visitors read the pages in the language of the site, whatever that of the user is.
		'language'    => str_replace( '_', '-', get_locale() ),
	);
	wp_add_inline_script( 'self-assessment-positions', 'window.selfAssessmentBlock = ' . wp_json_encode( $given, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/**
 * What the block needs to know of positions: of those of the site and of examples, which a page may name. Those who may
 * manage positions get the addresses where theirs are edited.
 *
 * @return array[] Lists of `id`, `title` in the language of the user, `languages`, `own`, `url` and `edit`.
 */
function described_positions() {
	$language = str_replace( '_', '-', determine_locale() );
	$describe = function ( $position ) use ( $language ) {
		return array(
			'id'        => $position['id'],
			'title'     => title_of( $position, $language ),
			'languages' => (array) ( $position['document']['languages'] ?? array() ),
			'own'       => $position['own'],
			'url'       => $position['url'],
			'edit'      => $position['own'] && may_manage() ? edit_url( $position['id'] ) : '',
		);
	};
	return array_map( $describe, array_merge( own_positions(), example_positions() ) );
}
