<?php
/**
 * The block "Self-assessment". It saves nothing but its settings.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block with its editor script.
 */
function register_block() {
	$script = dirname( __DIR__ ) . '/block/editor.js';
	wp_register_script(
		'self-assessment-editor',
		plugins_url( 'block/editor.js', __DIR__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		hash_file( 'crc32b', $script ),
		true
	);
	wp_set_script_translations( 'self-assessment-editor', 'self-assessment', dirname( __DIR__ ) . '/languages' );
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
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
 * Gives the editor script what it offers for choice: the positions of the site. Examples are only known by their titles.
 * Those who may manage positions get the addresses where these are edited.
 */
function describe_positions_to_editor() {
	$language = str_replace( '_', '-', determine_locale() );
	$describe = function ( $position ) use ( $language ) {
		return array(
			'id'        => $position['id'],
			'title'     => title_of( $position, $language ),
			'languages' => (array) ( $position['document']['languages'] ?? array() ),
			'own'       => $position['own'],
			'edit'      => $position['own'] && may_manage() ? edit_url( $position['id'] ) : '',
		);
	};
	$given    = array(
		'positions'   => array_map( $describe, array_merge( own_positions(), example_positions() ) ),
		'newPosition' => may_manage() ? edit_url() : '',
	);
	wp_add_inline_script( 'self-assessment-editor', 'window.selfAssessmentPositions = ' . wp_json_encode( $given, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
